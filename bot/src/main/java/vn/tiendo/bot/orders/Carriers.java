package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;

/** The carrier of each kind of order: the one place that knows the kinds. A new one does not compile until it has its own. */
@Singleton
public final class Carriers {
    private final CheckCodeCarrier checkCode;
    private final JoinCarrier join;
    private final OfferLinkCarrier offerLink;
    private final LockAccountsCarrier lockAccounts;
    private final EraseDataCarrier eraseData;
    private final LeaveCarrier leave;
    private final FileReportCarrier fileReport;
    private final ChangeReportCarrier changeReport;
    private final ConfirmReportsCarrier confirmReports;
    private final PutOffCarrier putOff;
    private final ExtendTimeCarrier extendTime;
    private final RemindUnitsCarrier remindUnits;
    private final AssignChaseCarrier assignChase;

    public Carriers(
            CheckCodeCarrier checkCode,
            JoinCarrier join,
            OfferLinkCarrier offerLink,
            LockAccountsCarrier lockAccounts,
            EraseDataCarrier eraseData,
            LeaveCarrier leave,
            FileReportCarrier fileReport,
            ChangeReportCarrier changeReport,
            ConfirmReportsCarrier confirmReports,
            PutOffCarrier putOff,
            ExtendTimeCarrier extendTime,
            RemindUnitsCarrier remindUnits,
            AssignChaseCarrier assignChase) {
        this.checkCode = checkCode;
        this.join = join;
        this.offerLink = offerLink;
        this.lockAccounts = lockAccounts;
        this.eraseData = eraseData;
        this.leave = leave;
        this.fileReport = fileReport;
        this.changeReport = changeReport;
        this.confirmReports = confirmReports;
        this.putOff = putOff;
        this.extendTime = extendTime;
        this.remindUnits = remindUnits;
        this.assignChase = assignChase;
    }

    /** What carries out the order that was given. */
    Task<?> of(Pending given) {
        return switch (given.order()) {
            case Order.CheckCode order -> new Task<>(order, given, checkCode);
            case Order.Join order -> new Task<>(order, given, join);
            case Order.OfferLink order -> new Task<>(order, given, offerLink);
            case Order.LockAccounts order -> new Task<>(order, given, lockAccounts);
            case Order.EraseData order -> new Task<>(order, given, eraseData);
            case Order.Leave order -> new Task<>(order, given, leave);
            case Order.FileReport order -> new Task<>(order, given, fileReport);
            case Order.ChangeReport order -> new Task<>(order, given, changeReport);
            case Order.ConfirmReports order -> new Task<>(order, given, confirmReports);
            case Order.PutOff order -> new Task<>(order, given, putOff);
            case Order.ExtendTime order -> new Task<>(order, given, extendTime);
            case Order.RemindUnits order -> new Task<>(order, given, remindUnits);
            case Order.AssignChase order -> new Task<>(order, given, assignChase);
        };
    }

    /** An order with its carrier. */
    record Task<O extends Order>(O order, Pending given, Carrier<O> carrier) {
        String kind() {
            return carrier.kind();
        }

        Outcome carry(boolean answered) {
            return carrier.carry(order, given, answered);
        }

        Message sorry() {
            return carrier.sorry();
        }

        Optional<Message> standing() {
            return carrier.standing(order);
        }
    }
}
