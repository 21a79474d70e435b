package vn.tiendo.bot.pictures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Picture;

/**
 * What is to be drawn of a message. It is drawn when it is sent and one at a time, so that many who ask at once need no
 * more memory than one; where the machine cannot draw, the text goes alone.
 */
public record Drawing(Picture picture, List<Figure> figures) {
    private static final Logger LOG = LoggerFactory.getLogger(Drawing.class);
    private static final ReentrantLock ONE = new ReentrantLock();

    static {
        // Nothing is shown here; a DISPLAY that leads nowhere would otherwise stop the drawing.
        System.setProperty("java.awt.headless", "true");
    }

    public Drawing {
        figures = List.copyOf(figures);
    }

    /** The drawing of {@code message}, if it is to have one. */
    public static Optional<Drawing> of(Message message) {
        return message.picture().map(picture -> new Drawing(picture, message.figures()));
    }

    /** A PNG of less than 100 kB, {@value ChartPage#WIDTH} points wide; empty on a machine that cannot draw. */
    public Optional<byte[]> png() {
        ONE.lock();
        try {
            return Optional.of(written(new ChartPage(picture, Chart.of(figures))));
        } catch (VirtualMachineError fatal) {
            throw fatal;
        } catch (Error | RuntimeException broken) {
            LOG.error("no picture can be drawn here; the text goes alone", broken);
            return Optional.empty();
        } finally {
            ONE.unlock();
        }
    }

    private static byte[] written(ChartPage page) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var smallest = writer.getDefaultWriteParam();
            smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            smallest.setCompressionQuality(0);
            writer.write(null, new IIOImage(Palette.reduced(page.drawn()), null, null), smallest);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
