package vn.tiendo.config;

import java.util.List;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.reporting.Report;

/**
 * What a directory of definition files amounts to.
 *
 * @param office the body that runs the service and controls its data, for messages 1 and 2
 * @param support the general support number or address
 * @param codes fixed, reusable codes; only in bundled samples
 * @param reports reports to begin with, numbered from 1; only in bundled samples
 * @param templates by which people are told something on Zalo who have not been heard for long
 */
public record Configuration(
        String office,
        String support,
        Catalogue catalogue,
        List<Person> people,
        List<Membership> memberships,
        List<SampleCode> codes,
        List<Report> reports,
        List<ZaloTemplate> templates) {
    public Configuration {
        people = List.copyOf(people);
        memberships = List.copyOf(memberships);
        codes = List.copyOf(codes);
        reports = List.copyOf(reports);
        templates = List.copyOf(templates);
    }

    /** Names and codes are in no text of it: frameworks write what they make into a detailed log. */
    @Override
    public String toString() {
        return "Configuration[%d programmes, %d people]"
                .formatted(catalogue.programmes().size(), people.size());
    }

    /** One without template messages. */
    public Configuration(
            String office,
            String support,
            Catalogue catalogue,
            List<Person> people,
            List<Membership> memberships,
            List<SampleCode> codes,
            List<Report> reports) {
        this(office, support, catalogue, people, memberships, codes, reports, List.of());
    }

    /**
     * A fixed code that joins as a sample person.
     *
     * @param group the heading under which the joining page lists it: "Hải Phòng, Nghị quyết 28, năm 2022"
     * @param title who it is: "Bí thư Chi bộ May Bình Minh"
     * @param does what they can do, in a few words
     */
    public record SampleCode(
            String code, vn.tiendo.domain.people.PersonId person, String group, String title, String does) {}
}
