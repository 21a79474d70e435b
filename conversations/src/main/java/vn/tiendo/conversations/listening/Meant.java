package vn.tiendo.conversations.listening;

import java.util.List;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.language.Intent;

/** What an intent is to an open draft. */
enum Meant {
    REPORT,
    INQUIRY,
    CORRECTION,
    THANKS,
    ANSWER,
    NOTHING;

    static Meant by(Intent intent) {
        return switch (intent) {
            case REPORT_ADMISSION,
                    REPORT_FOUNDING,
                    REPORT_MIXED,
                    REPORT_TRANSFER,
                    REPORT_DISSOLUTION,
                    REPORT_SNAPSHOT,
                    ZERO_REPORT -> REPORT;
            case ACKNOWLEDGE -> THANKS;
            case CORRECT -> CORRECTION;
            case CONFIRM, DENY, CANCEL, RESUME, COMPLETE -> ANSWER;
            case OUT_OF_SCOPE, REFUSE_PERSONAL_DATA -> NOTHING;
            case Intent other -> Flows.DIRECTORY.startedBy(other, List.of()).isPresent() ? INQUIRY : NOTHING;
        };
    }
}
