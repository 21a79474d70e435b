package vn.tiendo.conversations.language;

import java.util.regex.Pattern;
import vn.tiendo.conversations.language.script.Folding;

/** Whether words ask for what there is, or by how much it grew, and not for what was done. */
final class StockWords {
    private static final Pattern STOCK = Pattern.compile(
            " hien (?:nay )?co | hien dang co | dang co bao nhieu | so hien co | tang bao nhieu | giam bao nhieu | tang may | giam may | tang thuan "
                    + "| co bao nhieu (?:dang vien|to chuc|doan vien|cong doan|hoi vien|don vi) | tong so (?:dang vien|to chuc co so|doan vien) "
                    + "| bao nhieu dang vien (?:dang |sinh hoat|lam viec|tham gia)");
    private static final Pattern DONE = Pattern.compile(
            " (?:ket nap|thanh lap|phat trien|moi|dat|vuot|hoan thanh|chi tieu|ke hoach|mo|bao cao|tien do) ");

    private StockWords() {}

    static boolean in(String words) {
        var said = " " + Folding.folded(words).replaceAll("[^a-z0-9]+", " ").strip() + " ";
        return STOCK.matcher(said).find()
                && (said.contains(" hien co ") || !DONE.matcher(said).find());
    }
}
