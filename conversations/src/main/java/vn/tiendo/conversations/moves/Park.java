package vn.tiendo.conversations.moves;

import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.screens.Talk;

/** Puts the open draft to rest (C-9). */
public record Park() implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        if (!desk.draft().isBegun()) {
            if (Cancel.farewell(desk).isPresent()) {
                return new Cancel().made(talk, session); // there is nothing in a sentence to keep but a no for today
            }
            return talk.ask(
                    session.park(), "Chưa có gì để giữ lại. Khi có việc, đồng chí nhắn, ví dụ: kết nạp 2 đảng viên.");
        }
        return talk.say(
                session.park(),
                Message.of(
                        "Đã giữ lại: " + desk.progress().gist() + ". Khi muốn làm tiếp, đồng chí nhắn TIẾP TỤC.",
                        new Press.Resume(desk.draft().tag()).button("Tiếp tục")));
    }
}
