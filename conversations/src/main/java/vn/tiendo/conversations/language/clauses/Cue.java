package vn.tiendo.conversations.language.clauses;

import java.util.Set;
import java.util.function.Predicate;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Amounts;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.SpokenTime;

/** What can be told of a sentence beyond its single words; the table of cues weighs it. */
enum Cue {
    ASKS(Sentence::asks),
    QUESTION_MARK(Sentence::hasQuestionMark),
    /** Something was done, and nothing denies it. */
    ACT(sentence -> sentence.places(Sense.ADMIT, Sense.FOUND, Sense.LAUNCH, Sense.GROW, Sense.AGAIN, Sense.INTO)
                    .anyMatch(at -> !Denials.denied(sentence, at))
            || sentence.places(Sense.HAVE_MORE).anyMatch(at -> NewBodies.isOrganisation(sentence, at))
            || sentence.placesOf(Piece.Count.class).stream().anyMatch(at -> NewBodies.isCounted(sentence, at))),
    /** "chỉ tiêu kết nạp 5 đảng viên": what is to be done, not what was. */
    OF_TARGET(sentence -> sentence.places(Sense.TARGET)
            .anyMatch(at -> sentence.is(at + 1, Sense.ADMIT, Sense.FOUND, Sense.GROW)
                    && !sentence.is(at - 1, Sense.REACH, Sense.EXCEED, Sense.AT, Sense.LITTLE))),
    PREPARED(Plans::prepares),
    FOUNDED(sentence -> sentence.places(Sense.FOUND, Sense.LAUNCH).anyMatch(at -> !Denials.denied(sentence, at))
            && sentence.says(Sense.ORG)
            && !sentence.says(Sense.WHICH)),
    DENIED_ACT(sentence -> sentence.places(Sense.ADMIT, Sense.FOUND, Sense.GROW, Sense.INTO, Sense.LAUNCH)
            .anyMatch(at -> Denials.denied(sentence, at))),
    DENIED_MEMBERS(sentence -> sentence.places(Sense.NOT, Sense.NOTHING)
            .anyMatch(at -> Noun.people(sentence, Denials.object(sentence, at)).isPresent()
                    && (sentence.says(Sense.WHICH, Sense.NEW)
                            || sentence.folded(at + 1).endsWith(" moi")))),
    /** "không có công đoàn nào mới". */
    NO_ORGANISATION(sentence -> sentence.places(Sense.NOT, Sense.NOTHING)
            .anyMatch(at -> sentence.is(at + 1, Sense.ORG)
                    && sentence.says(Sense.WHICH, Sense.NEW)
                    && sentence.is(at, Sense.NOTHING))),
    DENIED_END(Denials::deniedAtEnd),
    OCCUR_DENIED(sentence -> sentence.places(Sense.OCCUR)
            .anyMatch(at -> Denials.denied(sentence, at) || sentence.is(at - 1, Sense.NOTHING))),
    NEVER_DID(Denials::neverDid),
    CAME_TO_NOTHING(Denials::cameToNothing),
    /** "suýt kết nạp 2 đảng viên", "lẽ ra hôm qua kết nạp". */
    MISSED(Plans::missed),
    NONE(Assertions::saysNothing),
    /** "báo cáo dv", "báo cáo công đoàn": of whom, and no more. */
    BARE_REPORT(sentence -> sentence.isOnly(Sense.REPORT, Sense.PEOPLE, Sense.ORG, Sense.YOUTH)
            && sentence.is(Beginning.of(sentence), Sense.REPORT)
            && (sentence.says(Sense.PEOPLE, Sense.YOUTH)
                    || sentence.places(Sense.ORG)
                            .anyMatch(at -> sentence.is(at, Sense.ORG, "?")
                                    || sentence.is(at, Sense.ORG, "UNION_BODIES/cdcs")))),
    /** "quý II: không". */
    PERIOD_NONE(Assertions::isPeriodOfNone),
    PLANNED(Plans::plans),
    COUNT(sentence -> sentence.hasAny(Piece.Count.class)),
    /** "em nộp số liệu quý 2: đảng viên mới 6": figures behind a colon are given, not asked for. */
    GIVES_FIGURES(sentence -> sentence.says(Sense.PROGRESS) && !sentence.asks() && Headings.follows(sentence)),
    /** A number of people or organisations, or the object of what was done. */
    COUNTED(Numbered::isCounted),
    /** Members with a number and no verb: "có thêm 2 đảng viên", "2 đảng viên". */
    GAIN(Assertions::isGain),
    ZERO_COUNT(sentence -> sentence.each(Piece.Count.class)
                    .anyMatch(count ->
                            count.amount().value() == 0 && count.amount().trust() == Amounts.Trust.SURE)
            && sentence.each(Piece.Count.class)
                    .noneMatch(count -> count.amount().value() > 0)),
    ZERO_REPORT(Assertions::isReportOfZero),
    OWNED_STOCK(Assertions::isOwnedStock),
    MEMBERS(sentence -> sentence.says(Sense.PEOPLE)
            || sentence.places(Sense.PERSON)
                    .anyMatch(at -> sentence.is(at, Sense.PERSON, "comrade") && sentence.isCount(at - 1))
            || sentence.places(Sense.ORG).anyMatch(at -> sentence.is(at, Sense.ORG, "PARTY_BODIES"))),
    CHANGED(Assertions::isChanged),
    /** What is counted stands right after the change: "chuyển chính thức 2 đảng viên". */
    COUNTED_CHANGE(sentence ->
            sentence.places(Sense.CHANGE).anyMatch(at -> sentence.isCount(at + 1) && !sentence.says(Sense.ADMIT))),
    OF_SOMEBODY(Assertions::isOfSomebody),
    DECISION_PAPER(sentence -> sentence.each(Piece.Paper.class)
            .anyMatch(paper -> paper.document().type().equals("QĐ"))),
    DECISION_CAME(Assertions::saysDecisionCame),
    REFERENCE(sentence -> References.numbered(sentence).isPresent()),
    TIME(sentence -> sentence.hasAny(Piece.Time.class)),
    RATIO(sentence -> sentence.hasAny(Piece.Ratio.class)),
    PLACED(sentence -> sentence.hasAny(Piece.Enterprise.class) || sentence.hasAny(Piece.Label.class)),
    UNIT(sentence -> !sentence.units().names().isEmpty() || sentence.hasAny(Piece.Enterprise.class)),
    NAME(sentence -> sentence.hasAny(Piece.Name.class)),
    WHICH_UNIT(Mood::asksWhichUnit),
    /** A word of what is counted. */
    ABOUT_COUNTED(Requests::isAboutCounted),
    NAMES_SOMETHING(sentence ->
            sentence.says(Sense.PEOPLE, Sense.ADMIT, Sense.FOUND, Sense.ORG, Sense.YOUTH, Sense.EVERY, Sense.PART)
                    || sentence.hasAny(Piece.Time.class)
                    || sentence.hasAny(Piece.Unknown.class)
                    || sentence.hasAny(Piece.Place.class)
                    || sentence.hasAny(Piece.Enterprise.class)
                    || sentence.hasAny(Piece.Label.class)),
    FOLLOWS(sentence -> sentence.is(Beginning.of(sentence), Sense.FOLLOW)
            || sentence.places(Sense.FOLLOW).anyMatch(at -> sentence.folded(at).startsWith("thi "))),
    /** "được mấy rồi", "bọn em có bao nhiêu": nothing else is said. */
    BARE(Requests::isBare),
    /** "kết quả kết nạp đảng viên toàn tỉnh", "top 10 kết nạp": figures are wanted, and none is given. */
    BEGINS_FIGURES(Beginning::isOfFigures),
    REPORT_WHICH(Requests::asksWhichReport),
    NEWS(News::isAsked),
    REASON_ASKED(Reasons::isAsked),
    PEOPLE_ASKED(PeopleAsked::isAsked),
    OF_DAYS(News::isOfDays),
    LISTS_REPORTS(Requests::listsReports),
    /** "đơn vị nào gửi nhiều báo cáo nhất": of reports themselves, which are not counted. */
    MOST_REPORTS(sentence -> Mood.isMost(sentence)
            && sentence.places(Sense.REPORT)
                    .anyMatch(at -> Set.of("nhieu", "it").contains(sentence.key(at - 1)))),
    BEGINS_CORRECT(CorrectionSigns::begins),
    /** "ghi 2, sửa số người thành 1". */
    CORRECTS_FIELD(CorrectionSigns::correctsField),
    /** "à nhầm, 1 đảng viên"; "à quên, còn 1 nữa" is another. */
    BEGINS_SELF_CORRECT(sentence -> sentence.is(Beginning.of(sentence), Sense.SELF_CORRECT)
            && !sentence.says(Sense.HAVE_MORE, Sense.FOLLOW)
            && sentence.places(Sense.NEW).noneMatch(at -> sentence.key(at).equals("nua"))),
    /** "10 đơn vị đứng đầu", "top 5": so many of a ranking. */
    RANKED(sentence -> (sentence.says(Sense.RANKING) || Mood.isMost(sentence))
            && sentence.placesOf(Piece.Count.class).stream()
                    .anyMatch(at -> Mood.isUnit(sentence, at + 1)
                            || sentence.is(at - 1, Sense.RANKING)
                            || sentence.is(at + 1, Sense.RANKING))),
    BEGINS_UNDO(sentence ->
            Beginning.within(sentence, Sense.UNDO, 2) && !sentence.is(sentence.first(Sense.UNDO), Sense.CHANGE)),
    BEGINS_NUDGE(sentence -> Beginning.within(sentence, Sense.NUDGE, 3)),
    BEGINS_VERIFY(sentence -> Beginning.within(sentence, Sense.VERIFY, 3)),
    /** "hoàn tác", "gửi nhầm": nothing else can be meant. */
    CLEAR_UNDO(Requests::isClearlyUndone),
    /** "phải là 62 mới đúng", "số quyết định đúng là 61". */
    OUGHT(Requests::oughtToBe),
    /** "bữa trước em báo 5 mà thật ra có 4": other than what was reported. */
    REALLY(CorrectionSigns::isReally),
    /** "sao lại 15, ý em là 18", "18 cơ": what stands there is not what was meant. */
    INSISTS(Requests::insists),
    /** "thêm 1 nữ vào báo cáo 140". */
    ADDS_TO_REPORT(CorrectionSigns::addsToReport),
    CORRECTS_COUNT(sentence ->
            sentence.says(Sense.RATHER) && sentence.each(Piece.Count.class).count() > 1),
    VALUE(sentence -> Corrections.values(sentence) > 0),
    VALUES(sentence -> Corrections.values(sentence) > 1),
    HELP_FIRST(Requests::beginsWithHelp),
    /** "muốn sửa báo cáo thì làm sao". */
    HELP_LAST(Requests::endsWithHelp),
    /** "mấy giờ", "bao nhiêu tiền": of nothing that is counted here. */
    OTHER_ASKED(sentence -> sentence.places(Sense.HOW_MANY)
            .anyMatch(at -> sentence.has(at + 1)
                    && sentence.at(at + 1) instanceof Piece.Unknown
                    && (sentence.text().shouted()
                            || !sentence.text().at(sentence.at(at + 1).from()).isCapital()))),
    RULE_ASKED(sentence -> sentence.says(Sense.RULE)
            && (sentence.asks() || sentence.says(Sense.HOW, Sense.WHICH, Sense.SHOW, Sense.HELP))),
    TO_SELF(sentence -> sentence.says(Sense.OURS)
            && !sentence.says(Sense.NOT_REPORTED, Sense.EVERY)
            && sentence.units().names().isEmpty()),
    /** "muốn lập công đoàn thì tối thiểu mấy người". */
    LEAST_ASKED(Requests::asksForLeast),
    BEGINS_RULE(sentence -> Beginning.within(sentence, Sense.RULE, 1)),
    /** "hôm nay có ai báo cáo không". */
    SOMEBODY_REPORTED(sentence -> sentence.places(Sense.WHICH)
                    .anyMatch(at -> sentence.key(at).equals("ai")
                            && (sentence.is(at + 1, Sense.REPORT, Sense.HAND_IN)
                                    || sentence.key(at + 1).equals("gui")))
            && !sentence.says(Sense.NOT_REPORTED)),
    /** "9 tháng đầu năm ngoái" and no more. */
    PERIOD_ALONE(sentence -> sentence.weight() == 1
            && sentence.each(Piece.Time.class).anyMatch(time -> time.when() instanceof SpokenTime.During)),
    UNTIL(sentence -> sentence.each(Piece.Time.class).anyMatch(time -> time.when() instanceof SpokenTime.Until)),
    /** "cho Tân Lập thêm 5 ngày". */
    MORE_DAYS(sentence -> sentence.places(Sense.HAVE_MORE, Sense.NEW)
            .anyMatch(at -> sentence.key(at).equals("them")
                    && sentence.isCount(at + 1)
                    && Set.of("ngay", "hom", "bua", "tuan").contains(sentence.key(at + 2)))),
    /** "từ năm 1972": of a time that no programme here reports. */
    OLDEN(sentence -> sentence.each(Piece.Time.class)
            .anyMatch(time -> time.when().toString().matches(".*\\b(1[0-9]{3}|200\\d)\\b.*"))),
    /** A day to come. */
    AHEAD(sentence -> sentence.each(Piece.Time.class)
            .anyMatch(time ->
                    time.when() instanceof SpokenTime.On(var day, var _, var _) && day.isAfter(sentence.today()))),
    /** Every word is known. */
    PLAIN(sentence -> !sentence.hasAny(Piece.Unknown.class)),
    /** "tháng này có kém tháng trước không". */
    TWO_TIMES(sentence -> sentence.placesOf(Piece.Time.class).size() > 1),
    TWO_NAMES(sentence -> sentence.unitsAsked().names().size() > 1),
    /** "vừa làm lễ". */
    CEREMONIAL(sentence ->
            sentence.places(Sense.CEREMONY).anyMatch(at -> sentence.folded(at).matches("(buoi |lam |to chuc )?le"))
                    && sentence.says(Sense.ALREADY)
                    && !sentence.says(Sense.ADMIT, Sense.FOUND)),
    /** "hội nông dân kết nạp 3 hội viên": of no indicator here. */
    OTHER_MEMBERS(sentence -> sentence.says(Sense.OTHER) && !Assertions.isHired(sentence)),
    /** "hủy cái vừa rồi". */
    UNDOES_LAST(sentence -> sentence.places(Sense.UNDO)
            .anyMatch(at -> sentence.has(at + 1)
                    && (sentence.is(at + 1, Sense.LAST)
                            || (sentence.at(at + 1) instanceof Piece.Time
                                    && sentence.folded(at + 1).matches("vua (roi|qua)"))))),
    UNDOES_ACT(sentence -> sentence.places(Sense.UNDO)
            .anyMatch(at -> at <= 2
                    && (sentence.is(at + 1, Sense.ADMIT, Sense.FOUND)
                            || (sentence.is(at + 1, Sense.LITTLE) && sentence.is(at + 2, Sense.ADMIT, Sense.FOUND))))),
    /** "gửi những gì rồi". */
    SENT_WHAT(Requests::asksWhatWasSent),
    /** "đã nộp báo cáo quý 2 chưa". */
    HANDED_IN_YET(sentence -> sentence.says(Sense.HAND_IN)
            && sentence.hasEnd("chua")
            && !sentence.says(Sense.WHEN_ASKED, Sense.DEADLINE, Sense.HOW_MANY)),
    /** "báo cáo dở của em đâu, làm tiếp". */
    RESUMES(sentence -> sentence.places(Sense.RESUME).anyMatch(at -> sentence.length(at) > 1)),
    /** "để thứ hai em báo". */
    PUT_OFF(sentence -> Requests.resumesLater(sentence)
            || sentence.placesOf(Piece.Time.class).stream()
                    .anyMatch(at -> sentence.key(at - 1).equals("de")
                            && sentence.places(Sense.REPORT, Sense.HAND_IN, Sense.LITTLE)
                                    .anyMatch(later -> later > at))),
    /** "báo cáo kết nạp xong chưa". */
    REPORTED_YET(Requests::asksWhetherReported),
    /** "báo cáo 131: số quyết định là 77-QĐ/ĐU". */
    STATES_FIELD(Requests::statesField),
    /** "182 ko duyệt". */
    DENIED_VERIFY(sentence -> sentence.places(Sense.VERIFY, Sense.YES).anyMatch(at -> sentence.is(at - 1, Sense.NOT))
            && !sentence.asks()),
    BEGINS_NO(sentence -> sentence.is(Beginning.of(sentence), Sense.NO)),
    /** "nhắc lại ngày mai". */
    BARE_REMINDER(sentence -> sentence.hasAny(Piece.Time.class)
            && !sentence.says(Sense.NOT_REPORTED, Sense.EVERY, Sense.OVERDUE, Sense.UNITS, Sense.ORG)
            && sentence.places(Sense.NUDGE)
                    .noneMatch(at -> sentence.key(at - 1).equals("giao")) // "giao đôn đốc tháng 5"
            && sentence.unitsAsked().names().isEmpty()),
    LEADER(Sentence::isLeader),
    OF_AWAITED(Decided::isOfAwaited),
    HOW_ALONE(ProgressQuestions::isHowAlone),
    SHORT_MESSAGE(sentence -> sentence.weight() <= 3);

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Predicate<Sentence> holds;

    Cue(Predicate<Sentence> holds) {
        this.holds = holds;
    }

    boolean holds(Sentence sentence) {
        return holds.test(sentence);
    }
}
