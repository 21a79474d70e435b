package vn.tiendo.bot.zalo;

import java.util.Map;

/** What an event of the webhook is to this service, by its name. Names that nobody knows yet are {@link #UNKNOWN}. */
enum EventKind {
    /** Somebody wrote, sent or pressed something: it goes through the door. */
    MESSAGE,
    /** Somebody opened the chat or began to follow: a greeting is due, the window is open. */
    OPENING,
    /** Somebody does not want to be written to any more. */
    LEAVING,
    /** What the account itself said, this service included. */
    ECHO,
    /** Word that a message arrived or was seen. */
    RECEIPT,
    /** Somebody who is not logged in: there is nobody to join. */
    ANONYMOUS,
    /** Something about the account, its tags, templates, quotas, calls. */
    MANAGEMENT,
    /** Talk in a group, where the account does not speak. */
    GROUP,
    /** A name that no list holds. */
    UNKNOWN;

    private static final Map<String, EventKind> NAMES = Map.ofEntries(
            Map.entry("user_submit_info", MESSAGE),
            Map.entry("user_click_response_button", MESSAGE),
            Map.entry("follow", OPENING),
            Map.entry("user_click_chatnow", OPENING),
            Map.entry("unfollow", LEAVING),
            Map.entry("user_withdraw", LEAVING),
            Map.entry("user_received_message", RECEIPT),
            Map.entry("user_seen_message", RECEIPT),
            Map.entry("user_reacted_message", RECEIPT),
            Map.entry("oa_reacted_message", ECHO),
            Map.entry("add_user_to_tag", MANAGEMENT),
            Map.entry("remove_user_from_tag", MANAGEMENT),
            Map.entry("remove_tag", MANAGEMENT),
            Map.entry("update_user_info", MANAGEMENT),
            Map.entry("widget_interaction_accepted", MANAGEMENT),
            Map.entry("widget_failed_to_sync_user_external_id", MANAGEMENT),
            Map.entry("user_reply_consent", MANAGEMENT),
            Map.entry("user_call_oa", MANAGEMENT),
            Map.entry("user_feedback", MANAGEMENT),
            Map.entry("user_click_button", MANAGEMENT),
            Map.entry("user_click_link", MANAGEMENT),
            Map.entry("change_template_status", MANAGEMENT),
            Map.entry("change_template_quality", MANAGEMENT),
            Map.entry("change_template_quota", MANAGEMENT),
            Map.entry("change_oa_daily_quota", MANAGEMENT),
            Map.entry("change_oa_template_tags", MANAGEMENT));

    static EventKind of(String name) {
        if (NAMES.containsKey(name)) {
            return NAMES.getOrDefault(name, UNKNOWN);
        }
        if (name.contains("group")) {
            return GROUP;
        }
        if (name.startsWith("anonymous_") || name.startsWith("oa_send_anonymous_")) {
            return ANONYMOUS;
        }
        if (name.startsWith("oa_send_")) {
            return ECHO;
        }
        if (name.startsWith("event_journey_")) {
            return MANAGEMENT;
        }
        return name.startsWith("user_send_") ? MESSAGE : UNKNOWN;
    }
}
