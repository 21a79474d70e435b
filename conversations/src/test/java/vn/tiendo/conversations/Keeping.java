package vn.tiendo.conversations;

import vn.tiendo.domain.reporting.Report;

/** How a play keeps what it remembers between two lines: each as it comes back from a store. */
interface Keeping {
    Session session(Session session);

    /** An order on its way to be carried out. */
    default Order order(Order order) {
        return order;
    }

    /** A message on its way to the person. */
    default Message message(Message message) {
        return message;
    }

    default Report report(Report report) {
        return report;
    }
}
