package vn.tiendo.conversations.language;

import java.util.Arrays;
import java.util.List;

/**
 * A thing the language of reports speaks of, with every spelling of it that people use. A spelling typed without marks
 * is recognised by itself; only abbreviations and other words need a place here.
 */
enum Term {
    // what was done
    ADMIT("""
            kết nạp | ketnap | kn | knap | k/n | kết lạp | gia nhập | lễ kết nạp | tổ chức lễ kết nạp | tổ chức kết nạp | làm lễ kết nạp
            | kết nạp được | tuyên thệ | kêt nap | kết nạp mới | được kết nạp"""),
    GROW("phát triển | phát triển được | phát triển mới | phát triển thêm"),
    INTO_PARTY(
            "vào đảng | vô đảng | vào hàng ngũ của đảng | vào hàng ngũ đảng | vào đảng cộng sản việt nam | vào đcsvn"),
    INTO_UNION(
            "vào công đoàn | vô công đoàn | vào tổ chức công đoàn | vào cđ | tham gia công đoàn | gia nhập công đoàn"),
    INTO_YOUTH(
            "vào đoàn | vô đoàn | vào đoàn thanh niên | vào đoàn tncs | vào đtn | vào đoàn tncs hồ chí minh | vào đoàn tncs hcm"),
    INTO_ASSOCIATION("vào hội | vào hội lhtn | vào hội liên hiệp thanh niên | vào hội thanh niên"),
    FOUND("""
            thành lập | tl | t/l | lập | lập mới | lập thêm | lập được | thành lập mới | thành lập thêm | thành lập được | mới lập
            | công bố thành lập | công bố quyết định thành lập | công bố qđ thành lập | xây dựng được | xây dựng mới"""),
    LAUNCH("ra mắt | lễ ra mắt | tổ chức lễ ra mắt | làm lễ ra mắt"),
    AGAIN("kết nạp lại"),
    HAVE("có | có được | được"),
    HAVE_MORE(
            "có thêm | thêm | thêm được | được thêm | có thêm được | vừa có | mới có | mới được | vừa có thêm | mới có thêm"),
    RISE("tăng | tăng thêm | tăng được | giảm | tăng thuần | giảm thuần"),
    FORMAL("""
            công nhận chính thức | chuyển chính thức | chuyển đảng chính thức | chuyển đảng viên chính thức | công nhận đảng viên chính thức
            | công nhận đv chính thức | chuyển đv chính thức | công nhận đảng chính thức | lên chính thức | chuyển chính thức cho"""),
    OFFICIAL("chính thức"),
    MOVE("""
            chuyển sinh hoạt | chuyển sinh hoạt đảng | chuyển shđ | chuyển sh | tiếp nhận | chuyển giao | chuyển công tác | nhận bàn giao
            | bàn giao | giới thiệu sinh hoạt | chuyển sinh hoạt công đoàn | chuyển sinh hoạt đoàn | chuyển"""),
    MOVE_IN("""
            chuyển về | chuyển đến | chuyển tới | chuyển vào | tiếp nhận về | nhận về | nơi khác về | nơi khác đến | từ nơi khác
            | nơi khác chuyển về | nơi khác chuyển đến | nhận thêm | chuyển qua đây | chuyển sang đây | tiếp nhận từ"""),
    MOVE_OUT(
            "chuyển đi | chuyển ra | chuyển sang | chuyển qua | đi nơi khác | chuyển khỏi | sang nơi khác | sang chi bộ khác | sang đảng bộ khác"),
    DISSOLVE(
            "giải thể | giải tán | chấm dứt hoạt động | kết thúc hoạt động | ngừng hoạt động | ngưng hoạt động | xóa chi bộ | gthể"),
    RENAME("đổi tên | thay tên | thay đổi tên | chuyển tên"),
    MERGE("sáp nhập | sát nhập | hợp nhất | nhập vào | gộp vào | nhập lại với"),
    SPLIT("chia tách | tách ra | tách chi bộ | tách đảng bộ | tách thành | tách"),
    RAISE("nâng cấp | nâng lên | nâng thành | chuyển thành đảng bộ | nâng cấp thành | lên đảng bộ"),
    STRENGTHEN("kiện toàn"),
    LEAVE("xóa tên | khai trừ | xin ra | từ trần | qua đời | cho ra khỏi đảng | đưa ra khỏi đảng | mất"),
    RESTORE("phục hồi đảng tịch | khôi phục đảng tịch | phục hồi | khôi phục đảng viên"),
    PREPARE("""
            sẽ | dự kiến | chuẩn bị | sắp | sắp tới | kế hoạch | dự định | phấn đấu | đề nghị | xin | đang đề nghị | xin ý kiến
            | chuẩn bị kết nạp | đang làm hồ sơ"""),
    OCCUR("phát sinh | ps | psinh | biến động | gì mới | gì để báo | gì báo cáo | gì để báo cáo"),
    NOTHING("""
            không có j | k có j | ko có j | kg có j | k co j | kỳ này không | kỳ này không có | không có gì thay đổi | không thay đổi | không có thay đổi | không có gì | chưa có gì | k có gì | ko có gì | không có gì mới | không có gì báo cáo | không có gì hết | không gì | chẳng có gì
            | không có | không có ai | chưa có ai | không có ai cả | không có đồng chí nào | không có trường hợp nào | hông có gì | hong co gi
            | kg có gì | kh có gì | không có báo cáo | không có số liệu | hok có gì | không có kết quả | chưa có kết quả | không có phát sinh"""),

    // who was counted
    PARTY_MEMBER("""
            đảng viên | đảng viên mới | đảng viên dự bị | đảng viên chính thức | đ.viên | đảng viên chính | đvct | đvdb | đảng viên mới kết nạp
            | đviên | đgviên | đg viên | đảng v | dang v | đảng vien"""),
    MEMBER_OR_UNIT("đv | dv | đ/v | đ.v | d/v"),
    UNION_MEMBER("""
            đoàn viên công đoàn | đvcđ | đvcd | dvcd | đoàn viên cđ | đv công đoàn | đv cđ | đv cđcs | công đoàn viên | thành viên công đoàn | cđv
            | đoàn viên công đoàn mới | đoàn viên của công đoàn | đoàn viên công đoàn cơ sở | đoàn viên cđcs | đ/v công đoàn | đ/v cđ | đoàn viên nghiệp đoàn | nghiệp đoàn viên"""),
    YOUTH_MEMBER("""
            đoàn viên thanh niên | đvtn | dvtn | đoàn viên tn | đoàn viên đoàn thanh niên | đoàn viên đtn | đoàn viên tncs | đv thanh niên | đv tn
            | đoàn viên đoàn | đoàn viên ưu tú | đv đoàn | đv đtn | đoàn viên tncs hồ chí minh | đoàn viên chi đoàn | đoàn viên đoàn tncs hồ chí minh"""),
    YOUTH_OR_ASSOCIATION("""
            đoàn viên, hội viên thanh niên | đoàn viên và hội viên thanh niên | đoàn viên, hội viên | đoàn viên hội viên | đoàn viên hội viên thanh niên
            | đoàn viên và hội viên | đoàn viên, thanh niên | đoàn viên thanh niên, hội viên | đoàn viên/hội viên | đv, hv thanh niên | đoàn hội viên
            | đoàn viên thanh niên và hội viên | thanh niên | đoàn viên, hội viên tn | đv hv thanh niên | đoàn viên và thanh niên"""),
    ASSOCIATION_MEMBER("""
            hội viên | hv | hvtn | hội viên thanh niên | hội viên tn | hội viên hội lhtn | hội viên hội liên hiệp thanh niên
            | hội viên hội thanh niên | hội viên lhtn | hv thanh niên | hội viên mới"""),
    MEMBER("đoàn viên | đoàn viên mới | đ.viên đoàn"),
    COMRADE("đồng chí | đ/c | đ.c | đc | dc | d/c | đ chí | đồng trí | đồng chí mới | đ/chí"),
    OUTSTANDING(
            "quần chúng | quần chúng ưu tú | qcut | qcưt | qc ưu tú | cảm tình đảng | đối tượng đảng | đối tượng kết nạp đảng"),
    PEOPLE(
            "người | ng | công nhân | lao động | người lao động | nlđ | cán bộ | nhân viên | trường hợp | th | cnlđ | công nhân lao động | em | bạn | anh em | giáo viên | bác sĩ | người mới | công nhân viên"),
    OWNER("""
            chủ doanh nghiệp | chủ dn | chủ cty | chủ công ty | chủ htx | chủ hợp tác xã | chủ cơ sở | giám đốc dn | chủ doanh nghiệp tư nhân | chủ dntn | là chủ doanh nghiệp | là chủ dn | là chủ cty | là chủ công ty | là chủ htx | là chủ hợp tác xã
            | chủ đơn vị | giám đốc công ty | giám đốc doanh nghiệp | giám đốc cty | chủ tịch hđqt | giám đốc htx"""),
    OTHER_PART(
            "nữ | dân tộc | người dân tộc | dân tộc thiểu số | dtts | dự bị | công giáo | tôn giáo | nam giới | phụ nữ"),

    // what was founded
    CELL("chi bộ | cb | chi bộ cơ sở | chi bộ đảng | cbcs | chi bộ mới"),
    PARTY_BASE("đảng bộ | đảng bộ cơ sở | đảng bộ bộ phận | đảng bộ trực thuộc"),
    PARTY_ORGANISATION(
            "tổ chức đảng | tổ chức cơ sở đảng | tcđ | tccsđ | tccs đảng | tcd | tccsd | tổ chức đảng cơ sở | cơ sở đảng | tc đảng"),
    UNION_BASE(
            "công đoàn cơ sở | cđcs | cdcs | cđ cơ sở | công đoàn cs | tổ chức công đoàn | tổ chức cđ | tổ chức công đoàn cơ sở"),
    UNION("công đoàn"),
    GUILD("nghiệp đoàn | nghiệp đoàn cơ sở"),
    UNION_PART(
            "công đoàn bộ phận | tổ công đoàn | công đoàn cơ sở thành viên | cđ bộ phận | tổ cđ | công đoàn thành viên | tổ đảng"),
    UNION_OR_YOUTH("cđ | cd"),
    YOUTH_CELL("chi đoàn | chi đoàn thanh niên | chi đoàn tncs | chi đoàn tn"),
    YOUTH_BASE(
            "đoàn cơ sở | tổ chức đoàn | tổ chức đoàn thanh niên | đoàn thanh niên | đtn | đoàn tn | tổ chức đoàn, hội | tổ chức đoàn hội | tổ chức đoàn cơ sở | đoàn tncs | đoàn tncs hồ chí minh | tổ chức đoàn tncs | đoàn tncs hcm | đoàn"),
    ASSOCIATION_CELL(
            "chi hội | chi hội thanh niên | chi hội lhtn | chi hội tn | chi hội liên hiệp thanh niên | hội thanh niên | hội lhtn | hội liên hiệp thanh niên | tổ chức hội | chi hội thanh niên công nhân | tổ chức hội thanh niên"),
    OTHER_CELL(
            "chi hội phụ nữ | chi hội nông dân | chi hội cựu chiến binh | chi hội ccb | hội phụ nữ | hội nông dân | câu lạc bộ | hội cựu chiến binh"),
    ORGANISATION("tổ chức | tổ chức đoàn thể | đoàn thể | tổ chức nào"),

    // where
    COMPANY("""
            công ty | cty | cti | c.ty | cong ti | ctcp | công ty tnhh | cty tnhh | công ty cổ phần | cty cp | công ty cp | cty cổ phần | tổng công ty | tcty | tct | doanh nghiệp | dn
            | dntn | doanh nghiệp tư nhân | htx | hợp tác xã | liên hiệp hợp tác xã | liên hiệp htx | xí nghiệp | nhà máy | ngân hàng | tập đoàn | khách sạn | siêu thị | phòng khám
            | bệnh viện | bv | trường | trường mầm non | trường mn | trường tiểu học | trường thcs | trường thpt | trường cao đẳng | trường đại học | trung tâm | quỹ tín dụng | hộ kinh doanh | chi nhánh | xưởng | tnhh | cơ sở mầm non | mầm non
            | ct tnhh | ct cp | công ty tnhh mtv | nhà thuốc | cửa hàng | khu nghỉ dưỡng | c ty | cơ sở giáo dục | cơ sở y tế | công ti | quỹ tín dụng nhân dân | ct cổ phần"""),
    AT(
            "ở | tại | o | bên | ở bên | tại đơn vị | ở đơn vị | làm việc tại | làm việc ở | đang làm việc tại | công tác tại | nơi làm việc | làm ở | thuộc"),
    PLACE("""
            phường | xã | đặc khu | huyện | quận | thị xã | thị trấn | thành phố | tp | đảng bộ phường | đảng bộ xã | đảng bộ huyện | đảng ủy phường | đảng ủy xã | đảng ủy | thành ủy | huyện ủy | quận ủy | thị ủy
            | đảng ủy khối | công đoàn ngành | ban quản lý | khu công nghiệp | kcn | đảng bộ quận | đảng bộ thành phố | đảng bộ thị xã | liên đoàn lao động | ldld | đảng bộ khối | ubnd"""),

    // asking
    PROGRESS("""
            tiến độ | tđ | td | tình hình | kết quả | tiến triển | tiến độ đến đâu | số liệu | thành tích | kết quả thực hiện | tình hình thực hiện | báo cáo tiến độ | tiến độ thực hiện
            | luỹ kế | lũy kế | bảng tiến độ | tổng kết quả"""),
    TARGET("chỉ tiêu | mục tiêu | kế hoạch năm | kế hoạch giao | ctieu | chỉ tiêu được giao"),
    REACH("đạt | đạt được | hoàn thành | xong | đạt chỉ tiêu | hoàn thành chỉ tiêu | đã đạt"),
    EXCEED("vượt | vượt chỉ tiêu | vượt kế hoạch | đã vượt"),
    SHORT(
            "còn thiếu | thiếu | còn phải | còn bao nhiêu nữa | còn lại | nữa là đủ | nữa là đạt | nữa thì đủ | nữa thì đạt | nữa mới đủ | mới đủ chỉ tiêu"),
    NOT_REACHED(
            "chưa đạt | chưa hoàn thành | không đạt | chưa xong | chưa đủ | dưới chỉ tiêu | chậm tiến độ | đang chậm"),
    SUMMARY(
            "tổng hợp | thống kê | bảng tổng hợp | tổng quan | toàn cảnh | danh sách | liệt kê | tổng số liệu | tổng cộng"),
    RANKING(
            "so sánh | xếp hạng | xếp thứ | bảng xếp hạng | thứ hạng | dẫn đầu | đứng đầu | cao nhất | thấp nhất | nhiều nhất | tốt nhất | làm tốt | top | đứng thứ mấy | hạng mấy | kém nhất"),
    HOW_MANY(
            "bao nhiêu | bao nhiu | mấy | bn | được mấy | bao nhiêu người | bnhiêu | bao nhieu phần trăm | mấy phần trăm | nhiêu | may nguoi | mấy người"),
    HOW(
            "thế nào | ra sao | sao rồi | đến đâu | tới đâu | như thế nào | thế nào rồi | tới đâu rồi | đến đâu rồi | sao | ntn | đến mức nào | kiểu gì | làm sao"),
    WHICH("nào | ai | gì | những ai | đâu | chỗ nào"),
    WHEN(
            "khi nào | bao giờ | bao h | bh | ngày nào | lúc nào | hôm nào | chừng nào | bao lâu | bao lâu nữa | mấy ngày | mấy hôm | mấy ngày nữa | còn mấy ngày | hồi nào | bgiờ | tháng nào"),
    ASKING(
            "phải không | đúng không | có phải | hả | chưa nhỉ | không nhỉ | nhỉ | được chưa | chưa vậy | chưa ạ | đúng k | phải k | đúng ko | chưa em | hông ta | vậy ta"),
    SHOW(
            "xem | cho xem | cho hỏi | hỏi | cho em hỏi | cho tôi hỏi | cho mình hỏi | cho biết | xin hỏi | cho tôi biết | báo giúp | kiểm tra | tra cứu | cho em biết | cho tôi xem | coi | cho coi"),
    EVERY("""
            toàn tỉnh | toàn thành phố | toàn xã | toàn phường | toàn huyện | toàn quận | toàn đảng bộ | toàn tp | toàn ngành | cả tỉnh | cả xã | cả phường | cả thành phố | các đơn vị | các đảng bộ | các chi bộ
            | các đv | tất cả | tất cả các đơn vị | toàn bộ | từng đơn vị | những đơn vị | các xã | các phường | các huyện | các cơ sở | các nơi | toàn địa bàn | trên địa bàn | toàn khối | toàn thể
            | các tổ chức | mọi đơn vị | các đảng ủy | các cb | các doanh nghiệp | toàn tỉnh ta | các công ty | các chi đoàn | các công đoàn | mỗi đơn vị | hết các đơn vị | toàn cụm"""),
    WHICH_UNIT("""
            đơn vị nào | đv nào | chi bộ nào | cb nào | đảng bộ nào | xã nào | phường nào | huyện nào | nơi nào | những đơn vị nào | đơn vị mô | bao nhiêu đơn vị | mấy đơn vị | mấy chi bộ | bao nhiêu chi bộ | những chi bộ nào
            | bao nhiêu đảng bộ | mấy đảng bộ | công ty nào | doanh nghiệp nào | cty nào | những đâu | các đơn vị nào | những nơi nào | cơ sở nào"""),
    UNITS("đơn vị | chi bộ cơ sở trực thuộc"),
    OURS("""
            chi bộ mình | chi bộ em | chi bộ tôi | chi bộ ta | chi bộ chúng tôi | chi bộ chúng em | của mình | của em | của tôi | đơn vị mình | đơn vị em | đơn vị tôi | bên mình | bên em | chỗ em | chỗ mình | chi bộ của em
            | chi bộ của mình | chi bộ của tôi | cb mình | cb em | cb tôi | mình | tôi | em | chúng tôi | chúng em | bên tôi | nhà mình | công ty em | công ty mình | cty em | cty mình | chi bộ a | chi bộ bên em
            | cty tôi | công ty tôi | cơ quan em | cơ quan mình | chi bộ này | tui | bọn em | tụi em | chi bộ cháu | cháu | mk | chi bộ chúng ta | chi bộ đơn vị"""),
    DEADLINE(
            "hạn | hạn báo cáo | hạn nộp | hạn nộp báo cáo | hạn chót | deadline | hết hạn | thời hạn | hạn cuối | kỳ hạn | tới hạn | đến hạn | hạn bc | hạn nộp bc | thời hạn nộp | hạn gửi | ngày chốt | ngày nộp | hạn chốt"),
    HAND_IN(
            "nộp | phải nộp | nộp báo cáo | phải nộp bc | nộp bc | gửi báo cáo | phải báo cáo | phải gửi báo cáo | chốt số | chốt số liệu | chốt báo cáo | phải gửi | phải bc | gửi bc | phải nộp báo cáo | chốt sổ"),
    NOT_REPORTED(
            "chưa báo cáo | chưa bc | chưa nộp | chưa gửi báo cáo | chưa nộp báo cáo | chưa gửi | chưa có báo cáo | chưa báo | không báo cáo | chưa gửi bc | chưa nộp bc | chậm báo cáo | nợ báo cáo | còn nợ báo cáo | chậm nộp"),
    OVERDUE("quá hạn | trễ hạn | trễ | nộp muộn | nộp trễ | chậm hạn"),
    EXPORT(
            "xuất | xuất file | xuất excel | xuất báo cáo | xuất bảng | tải | tải về | kết xuất | in báo cáo | in ra | file tổng hợp | gửi file | xin file | cho xin file | download | tải file | xuất ra | file báo cáo | xuất dữ liệu"),
    EXCEL("excel | xlsx | xls | exel | ex cel | file excel | exl"),
    PDF("pdf | file pdf"),
    CSV("csv | file csv"),
    FILE("file | tệp | phai | bảng biểu"),

    // steering
    EXTEND(
            "gia hạn | cho thêm thời gian | lùi hạn | dời hạn | nới hạn | kéo dài hạn | lùi thời hạn | gia hạn nộp | gia hạn báo cáo | cho nộp muộn | cho nộp chậm | xin thêm thời gian | cho lùi hạn | gia hạn thêm"),
    NUDGE("nhắc | nhắc nhở | đôn đốc | giục | nhắc giúp | gửi nhắc | nhắc việc | hối | thúc | nhắc lại | gửi nhắc nhở"),
    LOCK(
            "khóa tài khoản | khóa tk | khóa máy | khóa | khóa quyền | khóa account | khóa nick | chặn tài khoản | vô hiệu hóa tài khoản | khóa acc | khóa zalo"),
    VERIFY(
            "xác nhận | duyệt | phê duyệt | xác nhận báo cáo | duyệt báo cáo | chấp nhận báo cáo | thông qua báo cáo | duyệt bc"),
    GIVE_BACK(
            "trả lại | trả lại báo cáo | trả báo cáo | trả về | trả bc | trả lại bc | từ chối báo cáo | không duyệt | gửi trả | trả lại cho"),
    MY_DATA(
            "dữ liệu của tôi | dữ liệu của em | dữ liệu của mình | dữ liệu cá nhân | thông tin của tôi | xóa dữ liệu của tôi | xóa dữ liệu | rút đồng ý | dữ liệu tôi | thông tin cá nhân của tôi | lưu gì về tôi | rút lại đồng ý | xóa thông tin của tôi | data của tôi"),
    CORRECT("""
            sửa | sửa lại | sửa thành | sửa giúp | đính chính | đính chính lại | điều chỉnh | chỉnh | chỉnh lại | cập nhật lại | sửa báo cáo | sửa bc | sửa số liệu | thay | đổi lại | đổi | thay bằng | chữa lại | hiệu chỉnh | sửa hộ
            | điều chỉnh lại | cải chính | báo lại | báo cáo lại | sữa lại | sữa"""),
    MISTAKE(
            "nhầm | lộn | nhầm rồi | ghi nhầm | gõ nhầm | viết nhầm | báo nhầm | nhập nhầm | lộn rồi | bị nhầm | gửi nhầm số | nhầm số | ghi lộn | gõ lộn | sai | sai rồi | ghi sai | báo sai | nhập sai | bị sai | đánh nhầm | báo cáo nhầm | sai số | gõ sai"),
    RATHER(
            "chứ không phải | chứ ko phải | chứ k phải | chớ không phải | không phải là | chứ kp | chứ không phải là | k phải | ko phải | không phải | hổng phải | chứ không | chứ kg phải | chứ kh phải"),
    BUT("mà là | mà | mới đúng"),
    UNDO("""
            hoàn tác | undo | xóa báo cáo | xóa bc | rút báo cáo | rút lại báo cáo | rút bc | hủy báo cáo | hủy bc | thu hồi báo cáo | bỏ báo cáo | rút lại | rút | thu hồi | gửi nhầm | xóa | gửi nhầm rồi | báo cáo trùng
            | thu hồi quyết định | xóa giúp | rút lại bc | hủy giúp báo cáo | hủy giùm báo cáo | hủy cái báo cáo | xóa cái báo cáo | xóa giúp báo cáo | xóa hộ báo cáo | xóa dùm báo cáo | hủy bỏ báo cáo | rút giúp báo cáo | gửi trùng"""),
    LAST(
            "vừa rồi | vừa gửi | vừa xong | mới gửi | cuối cùng | gần nhất | mới nhất | lúc nãy | hồi nãy | vừa nãy | vừa báo | trước đó | khi nãy | ban nãy"),
    REPORT("báo cáo | bc | bcáo | b/c | b.cáo | báo | báo cáo | bao cao"),
    CANCEL(
            "thôi | hủy | hủy bỏ | bỏ | bỏ đi | bỏ qua | thoát | dừng | dừng lại | không báo nữa | thôi không báo nữa | không làm nữa | hủy đi | thôi bỏ đi | k báo nữa | ko báo nữa | cancel | thôi khỏi | khỏi"),
    LATER(
            "để mai | mai báo | để sau | lúc khác | để lúc khác | mai tính | báo sau | hôm khác | để mai báo | tí nữa | lát nữa | để tí | để chiều | để tối | mai làm | mai em báo | để bữa khác | chút nữa | mai tôi báo | khi khác | để hôm khác | mai gửi"),
    HELP("""
            giúp | trợ giúp | hướng dẫn | help | cách | chỉ tôi | chỉ em | chỉ giúp | không biết làm | làm thế nào | làm sao | menu | thực đơn | giúp với | giúp đỡ | hỗ trợ | hd | không biết | sử dụng thế nào | dùng thế nào | chỉ cách | giúp em | giúp tôi
            | cách làm | chưa biết | như thế nào để | cách dùng"""),
    RESUME(
            "tiếp tục | tiếp | làm tiếp | tiếp đi | báo cáo tiếp | báo tiếp | nhập tiếp | tt | tiep tuc di | quay lại báo cáo dở | làm tiếp báo cáo"),
    THANKS(
            "cảm ơn | cám ơn | thanks | tks | thank | thank you | camon | cảm ơn nhiều | xin cảm ơn | trân trọng | trân trọng cảm ơn | c.ơn | đã rõ | rõ rồi | em rõ rồi | đã hiểu | hiểu rồi | dạ vâng | tuyệt vời | tốt quá | hay quá | em biết rồi | ghi nhận | vâng dạ | đã nhận"),
    YES(
            "dc | đc | được | dk | đk | ok | oki | okie | oke | okê | okay | okey | đúng | đúng rồi | ừ | uh | uhm | ừm | vâng | đồng ý | nhất trí | chính xác | chuẩn | chuẩn rồi | phải | phải rồi | gửi đi | yes | y | ừ đúng | được rồi | đc rồi | đúng vậy | xác nhận | gửi | dạ đúng | chốt | có | oki luôn | yep | đúng hết | đúng gửi | oce | oki em | rùi | đúng r"),
    NO(
            "không | ko | k | kg | kh | khg | hok | hông | không đúng | sai rồi | chưa đúng | chưa | no | không phải | k phải | ko phải | hổng | không phải vậy | không đồng ý | sai | không đâu"),
    BACK(
            "quay lại | trở lại | lùi lại | back | câu trước | quay lại câu trước | trở về | quay về | lui lại | quay lại bước trước"),
    SKIP("bỏ qua | skip | không rõ | bỏ qua câu này | qua | không nhớ | bỏ qua ạ | bỏ trống"),
    KEEP("giữ nguyên | để nguyên | như cũ | giữ | không đổi | giữ như cũ | không sửa | giữ lại"),
    GREETING(
            "xin chào | chào | hello | hi | alo | chào bạn | chào em | chào đồng chí | kính chào | chào anh | chào buổi sáng | start | bắt đầu"),

    // small words with a bearing on others
    NOT(
            "không | ko | k | kg | hok | kh | khg | hông | chưa | chẳng | chả | hổng | đâu có | khong | chưa có | không có | chưa hề | chẳng có | hong | kô | hem"),
    ALREADY("đã | rồi | vừa | mới | r | rùi | đã có | xong rồi | rồi ạ"),
    NEW("mới | thêm | được | vừa | ưu tú"),
    OF_WHICH(
            "trong đó | trong đó có | trong số đó | có trong đó | gồm có | bao gồm | gồm | kể cả | tđó | t.đó | trong số này | tính cả"),
    PLUS("và | với | cùng | cùng với | kèm | còn | ngoài ra | đồng thời | rồi | thêm nữa"),
    IS("là | là chủ | đều là | thì"),
    INTO("thành | sang | lại thành | thành ra"),
    VAGUE(
            "vài | ít nhất | khoảng | gần | hơn | trên dưới | dăm | chừng | tầm | cỡ | ngót | ngót nghét | độ khoảng | xấp xỉ | mấy chục | vài chục | hàng trăm | hàng chục | nhiều | một số | một vài | dăm ba | vài ba | độ | cỡ chừng | trên | mươi | khoảng chừng | gần như | ước | ước chừng"),
    NOW(
            "hiện | hiện có | hiện nay | hiện tại | đang có | tổng số | tính đến | tính đến nay | hiện đang có | tổng cộng có | hiện giờ | bây giờ có | số đảng viên hiện có | hiện còn | đến thời điểm này | đến nay | tổng"),
    QUANTITY("số lượng | số người | sl | số | sl người | số đảng viên | số đoàn viên | số đv | số lượng người | số ng"),
    DECISION("quyết định | qđ | qd | q.định | quyết đinh | qđịnh | quyet dinh so | qđ số | q đ"),
    DECISION_NUMBER("số quyết định | số qđ | số của quyết định | số văn bản"),
    DAY_OF("ngày | ngày kết nạp | ngày thành lập | hôm | ngày báo cáo | lúc | vào ngày | vào hôm | hồi"),
    WORKPLACE("nơi làm việc | tên công ty | tên cty | tên đơn vị | tên doanh nghiệp | đơn vị"),
    AWAITING(
            "chưa có quyết định | chưa có qđ | chờ quyết định | chờ qđ | chưa ra quyết định | đang chờ quyết định | đang chờ qđ | chưa có số quyết định | qđ chưa có | quyết định chưa có | chưa có số | quyết định chưa về | chưa ban hành quyết định"),
    PROGRAMME(
            "chỉ thị | nghị quyết | đề án | quy định | hướng dẫn số | kế hoạch số | nghị định | thông báo số | công văn số | thông tri | luật"),
    LITTLE("""
            ạ | a | dạ | vâng ạ | nhé | nha | nhe | nhá | e | đi | với | luôn | giúp | giùm | dùm | hộ | ạ nhé | ad | admin | b | ơi | này | đấy | đó | thưa | kính | xin | thế | vậy | cái | lại | cho | nghe | gửi | kính gửi | kính thưa | ông
            | bà | anh | chị | cũng | thì | ấy | rằng | hết | cả | nữa | nhen | nghen | kính báo cáo | xin báo cáo | dạ thưa | bác | chú | cô | hệ thống | trợ lý | bạn | mọi người | để | của | trong | về | từ | đến | tới | theo | do | bởi | lần | đợt
            | đợt này | ngoan | hen | ha | he | nè | à | á | xong | hiện nay | đang | bị | vào | ra | lên | xuống | sau khi | khi | nếu | hay | hoặc | một cách | luôn ạ | gấp | trực thuộc | trên | dưới | cùng | vì | nhưng | nên | mà | lễ"""),
    CENT("% | phần trăm | phan tram | pt");

    private final String spellings;

    Term(String spellings) {
        this.spellings = spellings;
    }

    List<String> spellings() {
        return Arrays.stream(spellings.split("\\s*\\|\\s*")).map(String::strip).toList();
    }
}
