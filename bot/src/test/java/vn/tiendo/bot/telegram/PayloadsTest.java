package vn.tiendo.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.bot.channel.Channel.Parsed;
import vn.tiendo.conversations.Input;

class PayloadsTest {
    private final Payloads payloads = new Payloads();

    /** An old message comes with a date of 0, and by fuzzing without its chat. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ''; false
            ,"message":{"message_id":1,"date":0}; false
            ,"message":{"message_id":1,"date":0,"chat":{"id":7,"type":"private"}}; false
            ,"message":{"message_id":1,"date":0,"chat":{"id":-7,"type":"group"}}; true
            ,"message":{"message_id":1,"date":1}; false
            """)
    void aTapIsReadWhateverIsLeftOfItsMessage(String message, boolean inGroup) {
        var parsed = payloads.parse("""
                {"update_id":1,"callback_query":{"id":"1","from":{"id":7,"is_bot":false,"first_name":"A"},
                "chat_instance":"1","data":"yes"%s}}""".formatted(message));
        assertThat(parsed).isEqualTo(new Parsed(new Input.Pressed("yes"), inGroup));
    }
}
