package vn.tiendo.conversations.flows.asking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.Programme;

/** Words of a question that name no unit, and those that nothing here goes by. */
final class StrangeWords {
    private static final Set<String> COMMON = AskableUnits.words("""
        tien do tinh hinh ket qua so lieu bao cao the nao ra sao thi la duoc bao nhieu hien nay hom qua tuan thang quy nam ky dau cuoi
        giai doan den tu toan thanh pho huyen quan xa phuong thi tran dac khu tinh chung tong hop chi tiet cho toi minh em anh xem biet voi
        nhe nha a oi di giup bot he thong nhanh gap moi nhat cap tat ca cac don vi nhung tien con thieu may phan tram ty ti le cong tac phat
        trien xay dung thuc hien hoan nghi quyet de an chi luan ke hoach chuong trinh trong ngoai nha nuoc doanh nghiep tu nhan hop tac vuot
        dat chua khong ai nao gi day roi va hay de nhu vua truoc sau nua viec cua o tai ve theo so muc tieu nhiem vu muon can hoi vui long
        xin dong chi lanh dao bi thu dang doan cong vien to chuc ket nap thanh lap chi bo uy co so nganh the thoi luy ngay hai ba bon sau
        chin mot nguoi lam tot kem cham thap cao top xep hang rui up cap nhat ngay mau tro len xuong duoi tren dung kip khoi lop hoc vien mo dieu kien gi sanh vuc rieng tung deu luc gio phut\
        """);

    private StrangeWords() {}

    /** Whether a name is made of words that name no unit: "công tác". */
    static boolean isCommon(String name) {
        return COMMON.containsAll(AskableUnits.tokens(name));
    }

    /** Words of a question that nothing here goes by, in runs as they were typed: names that are not found, or ideas. */
    static List<String> of(String text, Programme programme) {
        var known = new HashSet<>(COMMON);
        Stream.concat(
                        Stream.of(programme.title(), programme.shortTitle(), programme.issuer()),
                        programme.indicators().stream().map(Indicator::name))
                .forEach(name -> known.addAll(AskableUnits.tokens(name)));
        var runs = new ArrayList<String>();
        var run = new ArrayList<String>();
        for (var word : Stream.concat(Stream.of(text.strip().split("[\\s,.;:?!]+")), Stream.of(""))
                .toList()) {
            var folded = Folding.folded(word);
            if (folded.matches("[a-z]{2,}") && !known.contains(folded)) {
                run.add(word);
            } else if (!run.isEmpty()) {
                runs.add(String.join(" ", run));
                run.clear();
            }
        }
        return List.copyOf(runs);
    }
}
