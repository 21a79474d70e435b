package vn.tiendo.conversations.moves;

import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.screens.Talk;

/** What somebody means to do, understood and not yet done. Each kind says what it leads to. */
public sealed interface Move
        permits Affirm,
                AmendParts,
                AnswerAmongOthers,
                AnswerElsewhere,
                Back,
                Begin,
                BurnCode,
                Cancel,
                Rewrite,
                ChooseChange,
                Confirm,
                Correct,
                Decide,
                Doubt,
                Drop,
                Explain,
                FillIn,
                Greet,
                Keep,
                Menu,
                Park,
                Pick,
                ReadAnew,
                Remark,
                Reopen,
                ReopenLine,
                Resume,
                Say,
                SayAgain,
                SecondThought,
                See,
                Skip,
                Take,
                Tell {
    /** What it leads to in that session. */
    Turn made(Talk talk, Session session);
}
