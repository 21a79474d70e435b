package vn.tiendo.bot.telegram;

import java.util.List;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import vn.tiendo.conversations.Button;

/** Rows of buttons as the library wants them; the main one is green. */
final class Keyboard {
    private Keyboard() {}

    static InlineKeyboardMarkup of(List<List<Button>> rows) {
        return new InlineKeyboardMarkup(rows.stream()
                .map(row ->
                        new InlineKeyboardRow(row.stream().map(Keyboard::button).toList()))
                .toList());
    }

    private static InlineKeyboardButton button(Button button) {
        var made = new InlineKeyboardButton(button.label());
        made.setCallbackData(button.data());
        if (button.main()) {
            made.setStyle("success");
        }
        return made;
    }
}
