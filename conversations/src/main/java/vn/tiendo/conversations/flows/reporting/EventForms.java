package vn.tiendo.conversations.flows.reporting;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.domain.catalogue.Indicator;

/** The forms that report events: what a draft is made of that says again what was reported. */
public final class EventForms {
    private static final List<Form> ALL = List.of(AdmissionFlow.FLOW, FoundingFlow.FLOW);

    private EventForms() {}

    /** The form that reports what moves an indicator; classes and learners are in no form. */
    public static Optional<Form> reporting(Indicator.Family family) {
        return switch (family) {
            case ADMISSION -> Optional.of(AdmissionFlow.FLOW);
            case FOUNDING -> Optional.of(FoundingFlow.FLOW);
            case INPUT -> Optional.empty();
        };
    }

    static Form named(String name) {
        return ALL.stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("expected a form of events, found '%s'".formatted(name)));
    }
}
