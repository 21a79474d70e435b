package vn.tiendo.conversations.language;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.conversations.language.script.Text;

/** Looks through a message for numbers of papers and telephones, for names of people and for words of classification. */
final class Signs {
    private static final Set<String> SURNAMES = set("""
        nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong li dinh trinh mai doan luong to ta quach lam trieu chu lu cao than ha luu
        nong giang a lo ma vi be hoa nghiem phung khuong thach son danh kieu dam la luc sung giap vang trang tong mac tieu lai van dao tang\
        """);
    private static final Set<String> BEFORE_OTHERS = Set.of(
            "ti", "cti", "cty", "dntn", "htx", "xa", "truong", "vien", "duong", "pho", "phuong", "thpt", "thcs", "tnhh",
            "nghiep", "bv", "may", "hang", "khu", "thon", "hoc", "ctcp", "non", "cp", "dn", "ban", "san", "kham", "mtv",
            "dien", "thuoc");
    private static final Set<String> SURE_WORDS = Set.of("cccd", "cmnd", "cmt", "cmtnd", "hoten", "cancuoc");

    private final Text text;

    Signs(Text text) {
        this.text = text;
    }

    private static Set<String> set(String words) {
        return Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    Optional<Sensitive.Sign> find() {
        for (var at = 0; at < text.size(); at++) {
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
        var word = text.at(at);
        if (word.key().equals("kmat")) {
            return true;
        }
        if (!word.key().equals("mat")
                || (word.isMarked() && word.tone() != 5)
                || word.letters().equals("măt")) {
            return false;
        }
        var degree = Set.of("tuyet", "toi", "do", "dau", "lieu", "van", "bi").contains(text.key(at - 1))
                && !text.key(at + 1).equals("khau");
        if (text.key(at - 1).equals("bi") && !word.isMarked() && !isOfPapers(at)) {
            return false;
        }
        var stamped = word.text().equals("MẬT")
                && !text.key(at + 1).equals("khau")
                && !text.key(at + 1).equals("ong");
        return stamped
                || (degree
                        && (word.isMarked() || !text.marked())
                        && !Set.of("do", "van", "dau").contains(word.isMarked() ? "" : text.key(at - 1)));
    }

    /** "tài liệu bí mật", "bí mật nhà nước", and not "bị mất điện thoại". */
    private boolean isOfPapers(int at) {
        return Set.of("lieu", "ban", "muc", "dong", "tin", "so", "do", "cong", "van")
                        .contains(text.key(at - 2))
                || text.key(at + 1).equals("nha");
    }

    /** Nine or twelve digits, or a telephone number, unless it is money or a tax code. */
    private boolean isPaper(int at) {
        if (!text.isNumber(at)
                || (text.isNumber(at - 1) && !text.isApart(at))
                || (Set.of(".", ",", "-").contains(text.key(at - 1)) && !text.isApart(at) && text.isNumber(at - 2))) {
            return false;
        }
        var digits = new StringBuilder(text.key(at));
        var to = at + 1;
        while (digits.length() < 13 && text.has(to)) {
            var joined =
                    Set.of(".", "-").contains(text.key(to)) && text.isNumber(to + 1) && !text.isApart(to) ? to + 1 : to;
            if (!text.isNumber(joined) || text.key(joined).length() < 2) {
                break;
            }
            digits.append(text.key(joined));
            to = joined + 1;
        }
        return isPaper(digits.toString(), at, to);
    }

    private boolean isPaper(String digits, int at, int to) {
        var whole = to == at + 1;
        var isMoney = Set.of("d", "dong", "vnd", "usd", "vnđ").contains(text.key(to));
        var isTax = text.key(at - 1).equals("mst")
                || text.key(at - 2).equals("mst")
                || text.says(at - 2, "so", "thue")
                || text.says(at - 3, "so", "thue");
        var isPhone = (digits.length() == 10 && digits.charAt(0) == '0' && "35789".indexOf(digits.charAt(1)) >= 0)
                || (digits.length() == 11 && digits.startsWith("84") && "35789".indexOf(digits.charAt(2)) >= 0);
        var isCard = (digits.length() == 12 && (whole || digits.charAt(0) == '0')) || (digits.length() == 9 && whole);
        return !isMoney && !isTax && (isPhone || isCard);
    }

    private boolean isPersonal(int at) {
        var key = text.key(at);
        var born = (text.says(at, "sinh", "nam") && text.isNumber(at + 2))
                || (text.says(at, "sinh", "ngay") && (text.isNumber(at + 2) || text.isSign(at + 2, ':')))
                || (key.equals("sinh")
                        && text.isNumber(at + 1)
                        && (text.key(at + 1).length() == 4 || isWholeDay(at + 1)))
                || (key.equals("sn")
                        && text.isNumber(at + 1)
                        && text.key(at + 1).length() == 4);
        return SURE_WORDS.contains(key)
                || (key.equals("sdt") && text.isNumber(text.isSign(at + 1, ':') ? at + 2 : at + 1))
                || born
                || text.says(at, "ho", "ten")
                || (text.says(at, "ho", "va") && text.key(at + 2).equals("ten"))
                || text.says(at, "can", "cuoc")
                || (text.says(at, "chung", "minh")
                        && (text.key(at + 2).equals("thu") || text.key(at + 2).equals("nhan")))
                || (text.says(at, "so", "dien") && text.key(at + 2).equals("thoai") && text.isNumber(at + 3))
                || text.says(at, "que", "quan")
                || text.says(at, "li", "lich")
                || (text.says(at, "ngay", "sinh") && !text.key(at + 2).equals("nhat"));
    }

    /** "12/3/1991". */
    private boolean isWholeDay(int at) {
        return Set.of("/", "-", ".").contains(text.key(at + 1))
                && text.isNumber(at + 2)
                && text.key(at + 3).equals(text.key(at + 1))
                && text.isNumber(at + 4)
                && text.key(at + 4).length() == 4;
    }

    /** A surname and one to three more capitals where a person is spoken of, or the pattern "Nguyễn Văn A". */
    private boolean isPerson(int at) {
        if (!SURNAMES.contains(text.key(at))
                || !text.has(at + 1)
                || !text.at(at + 1).isWord()
                || isOther(at)) {
            return false;
        }
        var pattern = isMiddle(at + 1)
                && text.has(at + 2)
                && text.at(at + 2).isWord()
                && text.at(at).key().length() > 1
                && Set.of(
                                "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "bui", "ngo",
                                "duong", "trinh", "dinh", "doan", "luong", "trieu", "nong")
                        .contains(text.key(at));
        if (pattern && ((text.at(at).isCapital() && isWritten(at)) || isAddressed(at) || isBornBehind(at))) {
            return true;
        }
        return isAddressed(at)
                && text.at(at).isCapital()
                && text.at(at + 1).isCapital()
                && isCapital(at + 2)
                && text.at(at).key().length() > 1;
    }

    /** "Văn", "Thị", with their marks or without any; "ĐOÀN THÌ" is none. */
    private boolean isMiddle(int at) {
        var token = text.at(at);
        return token.isMarked()
                ? token.letters().equals("văn") || (token.letters().equals("thi") && token.tone() == 5)
                : Set.of("van", "thi").contains(token.key());
    }

    /** In a message of capitals alone a name is one by its marks: "VĂN", and not the "VAN" of "VAN TAI". */
    private boolean isWritten(int at) {
        return !text.shouted() || text.at(at + 1).isMarked();
    }

    /** "hoang van oi 1995", "pham thi na (1994)": with the year of birth. */
    private boolean isBornBehind(int at) {
        return IntStream.rangeClosed(at + 3, at + 5)
                .filter(text::isNumber)
                .map(text::number)
                .anyMatch(year -> year > 1930 && year < 2015);
    }

    private boolean isCapital(int at) {
        return text.has(at) && text.at(at).isWord() && text.at(at).isCapital() && !text.shouted();
    }

    /** After "đồng chí", "đ/c", "ông", "tên": a person is named. */
    private boolean isAddressed(int at) {
        var before = text.key(at - 1);
        return Set.of("dc", "ong", "anh", "ten", "chung", "gom").contains(before)
                || (before.equals("chi")
                        && (text.key(at - 2).equals("dong") || !text.key(at - 2).equals("dia")))
                || (before.equals("ba") && text.at(at - 1).tone() == 2)
                || (before.equals("c") && text.isSign(at - 2, '/'))
                || (before.equals("vien") && Set.of("dang", "doan").contains(text.key(at - 2)))
                || before.equals("nguoi")
                || before.equals("em");
    }

    private boolean isOther(int at) {
        if (isBody(at)) {
            return true;
        }
        for (var back = at - 1; back >= Math.max(0, at - 4); back--) {
            if (BEFORE_OTHERS.contains(text.key(back))
                    && !text.says(back - 1, "dang", "vien")
                    && !text.says(back - 1, "doan", "vien")) {
                return true;
            }
            if (!text.at(back).isWord() || !text.at(back).isCapital()) {
                return isSelf(at);
            }
        }
        return isSelf(at);
    }

    /** Typed without marks "chi doan thi sao" is of a youth cell, and "dong chi doan thi hoa" of a person. */
    private boolean isBody(int at) {
        return text.says(at - 1, "chi", "doan")
                && !text.key(at - 2).equals("dong")
                && !text.at(at).isMarked()
                && !text.at(at).isCapital();
    }

    /** "tôi là Nguyễn Văn A, bí thư…": whoever reports may say so. */
    private boolean isSelf(int at) {
        return text.key(at - 1).equals("la")
                && Set.of("toi", "em", "minh", "ten").contains(text.key(at - 2));
    }
}
