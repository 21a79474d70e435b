package vn.tiendo.conversations.language;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks through a message for numbers of papers and telephones, for names of people and for words of classification. */
final class Signs {
    private static final Set<String> SURNAMES = set("""
            nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong li dinh trinh mai doan luong to ta quach lam trieu chu lu cao than ha luu
            nong giang a lo ma vi be hoa nghiem phung khuong thach son danh kieu dam la luc sung giap vang trang tong mac tieu lai van dao tang""");
    private static final Set<String> BEFORE_OTHERS = Set.of(
            "ti", "cti", "cty", "dntn", "htx", "xa", "truong", "vien", "duong", "pho", "phuong", "thpt", "thcs", "tnhh",
            "nghiep", "bv", "may", "hang", "khu", "thon", "hoc", "ctcp", "non", "cp", "dn", "ban", "san", "kham", "mtv",
            "dien", "thuoc");
    private static final Set<String> SURE_WORDS = Set.of("cccd", "cmnd", "cmt", "cmtnd", "hoten", "sdt", "cancuoc");

    private final Heard heard;

    Signs(Heard heard) {
        this.heard = heard;
    }

    private static Set<String> set(String words) {
        return Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    Optional<Sensitive.Sign> find() {
        for (var at = 0; at < heard.size(); at++) {
            if (isClassified(at)) {
                return Optional.of(Sensitive.Sign.CLASSIFIED);
            }
            if (isPaper(at) || isPersonal(at) || isPerson(at)) {
                return Optional.of(Sensitive.Sign.PERSONAL_DATA);
            }
        }
        return Optional.empty();
    }

    private boolean isClassified(int at) {
        var word = heard.at(at);
        if (word.key().equals("kmat")) {
            return true;
        }
        if (!word.key().equals("mat")
                || (word.isMarked() && word.tone() != 5)
                || word.letters().equals("măt")) {
            return false;
        }
        var degree = Set.of("tuyet", "toi", "do", "dau", "lieu", "van", "bi").contains(heard.key(at - 1))
                && !heard.key(at + 1).equals("khau");
        var stamped = word.text().equals("MẬT")
                && !heard.key(at + 1).equals("khau")
                && !heard.key(at + 1).equals("ong");
        return stamped
                || (degree
                        && (word.isMarked() || !heard.marked())
                        && !Set.of("do", "van", "dau").contains(word.isMarked() ? "" : heard.key(at - 1)));
    }

    /** Nine or twelve digits, or a telephone number, unless it is money or a tax code. */
    private boolean isPaper(int at) {
        if (!heard.isNumber(at)
                || (heard.isNumber(at - 1) && !heard.isApart(at))
                || (Set.of(".", ",", "-").contains(heard.key(at - 1))
                        && !heard.isApart(at)
                        && heard.isNumber(at - 2))) {
            return false;
        }
        var digits = new StringBuilder(heard.key(at));
        var to = at + 1;
        while (digits.length() < 13 && heard.has(to)) {
            var joined = Set.of(".", "-").contains(heard.key(to)) && heard.isNumber(to + 1) && !heard.isApart(to)
                    ? to + 1
                    : to;
            if (!heard.isNumber(joined) || heard.key(joined).length() < 2) {
                break;
            }
            digits.append(heard.key(joined));
            to = joined + 1;
        }
        return isPaper(digits.toString(), at, to);
    }

    private boolean isPaper(String digits, int at, int to) {
        var whole = to == at + 1;
        var isMoney = Set.of("d", "dong", "vnd", "usd", "vnđ").contains(heard.key(to));
        var isTax = heard.key(at - 1).equals("mst")
                || heard.key(at - 2).equals("mst")
                || heard.says(at - 2, "so", "thue")
                || heard.says(at - 3, "so", "thue");
        var isPhone = (digits.length() == 10 && digits.charAt(0) == '0' && "35789".indexOf(digits.charAt(1)) >= 0)
                || (digits.length() == 11 && digits.startsWith("84") && "35789".indexOf(digits.charAt(2)) >= 0);
        var isCard = (digits.length() == 12 && (whole || digits.charAt(0) == '0')) || (digits.length() == 9 && whole);
        return !isMoney && !isTax && (isPhone || isCard);
    }

    private boolean isPersonal(int at) {
        var key = heard.key(at);
        var born = (heard.says(at, "sinh", "nam") && heard.isNumber(at + 2))
                || (heard.says(at, "sinh", "ngay") && (heard.isNumber(at + 2) || heard.isSign(at + 2, ':')))
                || (key.equals("sinh")
                        && heard.isNumber(at + 1)
                        && heard.key(at + 1).length() == 4)
                || (key.equals("sn")
                        && heard.isNumber(at + 1)
                        && heard.key(at + 1).length() == 4);
        return SURE_WORDS.contains(key)
                || born
                || heard.says(at, "ho", "ten")
                || (heard.says(at, "ho", "va") && heard.key(at + 2).equals("ten"))
                || heard.says(at, "can", "cuoc")
                || (heard.says(at, "chung", "minh")
                        && (heard.key(at + 2).equals("thu") || heard.key(at + 2).equals("nhan")))
                || (heard.says(at, "so", "dien") && heard.key(at + 2).equals("thoai") && heard.isNumber(at + 3))
                || heard.says(at, "que", "quan")
                || heard.says(at, "li", "lich")
                || heard.says(at, "ngay", "sinh");
    }

    /** A surname and one to three more capitals where a person is spoken of, or the pattern "Nguyễn Văn A". */
    private boolean isPerson(int at) {
        if (!SURNAMES.contains(heard.key(at))
                || !heard.has(at + 1)
                || !heard.at(at + 1).isWord()
                || isOther(at)) {
            return false;
        }
        var pattern = Set.of("van", "thi").contains(heard.key(at + 1))
                && heard.has(at + 2)
                && heard.at(at + 2).isWord()
                && heard.at(at).key().length() > 1
                && Set.of(
                                "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "bui", "ngo",
                                "duong", "trinh", "dinh", "doan", "luong", "trieu", "nong")
                        .contains(heard.key(at));
        if (pattern && (heard.at(at).isCapital() || isAddressed(at))) {
            return true;
        }
        return isAddressed(at)
                && heard.at(at).isCapital()
                && heard.at(at + 1).isCapital()
                && isCapital(at + 2)
                && heard.at(at).key().length() > 1;
    }

    private boolean isCapital(int at) {
        return heard.has(at) && heard.at(at).isWord() && heard.at(at).isCapital() && !heard.shouted();
    }

    /** After "đồng chí", "đ/c", "ông", "tên": a person is named. */
    private boolean isAddressed(int at) {
        var before = heard.key(at - 1);
        return Set.of("dc", "ong", "anh", "ten", "chung").contains(before)
                || (before.equals("chi")
                        && (heard.key(at - 2).equals("dong")
                                || !heard.key(at - 2).equals("dia")))
                || (before.equals("ba") && heard.at(at - 1).tone() == 2)
                || (before.equals("c") && heard.isSign(at - 2, '/'))
                || (before.equals("vien") && Set.of("dang", "doan").contains(heard.key(at - 2)))
                || before.equals("nguoi")
                || before.equals("em");
    }

    private boolean isOther(int at) {
        for (var back = at - 1; back >= Math.max(0, at - 4); back--) {
            if (BEFORE_OTHERS.contains(heard.key(back))
                    && !heard.says(back - 1, "dang", "vien")
                    && !heard.says(back - 1, "doan", "vien")) {
                return true;
            }
            if (!heard.at(back).isWord() || !heard.at(back).isCapital()) {
                return isSelf(at);
            }
        }
        return isSelf(at);
    }

    /** "tôi là Nguyễn Văn A, bí thư…": whoever reports may say so. */
    private boolean isSelf(int at) {
        return heard.key(at - 1).equals("la")
                && Set.of("toi", "em", "minh", "ten").contains(heard.key(at - 2));
    }
}
