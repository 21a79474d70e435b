package vn.tiendo.bot.webchat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The machine's Chromium with the page open in it, and a profile of its own. */
final class Chromium implements AutoCloseable {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Path profile = temporary();
    private final ChromeDriver driver;
    private final URI site;

    Chromium(URI site) {
        this.site = site;
        var options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=vi",
                "--hide-scrollbars",
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
    }

    /** Without a browser a class of tests is skipped with a message, with {@code CI=true} it fails. */
    static final class Installed implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER)) {
                return ConditionEvaluationResult.enabled("the browser is there");
            }
            var message = "chromium and chromedriver are not installed: the page is not tested";
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(message);
            }
            return ConditionEvaluationResult.disabled(message);
        }
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens the page as a phone or a desk shows it. */
    void open(int width, int height, boolean dark) {
        size(width, height);
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        driver.get(site.toString());
    }

    /** Turns the phone into a desk or back, without opening the page anew. */
    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 700));
    }

    void type(String text) {
        field().sendKeys(text);
    }

    void say(String text) {
        type(text);
        field().sendKeys(Keys.ENTER);
    }

    void press(String label) {
        press("#choices button", label);
    }

    /** Presses the first of the buttons whose text begins so, once it can be pressed. */
    void press(String css, String label) {
        until(
                "a button “%s”".formatted(label),
                page -> page.driver.findElements(By.cssSelector(css)).stream()
                        .filter(each -> each.getText().startsWith(label))
                        .findFirst()
                        .filter(WebElement::isEnabled)
                        .map(each -> {
                            each.click();
                            return true;
                        })
                        .orElse(false));
    }

    WebElement field() {
        return find("#field");
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<String> buttons(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** All that is said in the conversation, as text. */
    String log() {
        return find("#main").getText();
    }

    /** The last answer, once all that was said has one; empty before. */
    String answer() {
        return driver.findElements(By.cssSelector("#main:not(:has(#pending .said)) #log > .told:last-child")).stream()
                .map(WebElement::getText)
                .findFirst()
                .orElse("");
    }

    /** Waits until the last answer holds {@code text}. */
    void answers(String text) {
        until("the answer “%s”".formatted(text), page -> page.answer().contains(text));
    }

    long times(String css) {
        return driver.findElements(By.cssSelector(css)).size();
    }

    void sees(String text) {
        until("“%s”".formatted(text), page -> page.log().contains(text));
    }

    /** Waits for what the page does in its own time. */
    void until(String what, Predicate<Chromium> seen) {
        new WebDriverWait(driver, Duration.ofSeconds(40), Duration.ofMillis(50))
                .ignoring(StaleElementReferenceException.class, JavascriptException.class)
                .withMessage(() -> "expected %s, found: %s".formatted(what, log()))
                .until(_ -> seen.test(this));
    }

    Object run(String script, Object... arguments) {
        var result = driver.executeScript(script, arguments);
        return result == null ? "" : result;
    }

    /** What the browser complained of: a broken policy, a failed script. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .filter(entry -> !entry.getMessage().contains("/favicon.ico"))
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    void picture(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        driver.quit();
        try (var files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException _) {
            // the browser is still writing; it lies in the temporary directory
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("tiendo-chromium");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
