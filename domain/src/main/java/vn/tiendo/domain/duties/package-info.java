/**
 * Who owes which report, since when, until when and how far it is answered: asked by the zero report, the own answer, the
 * boards and lists of leaders, and the reminders alike. Days, extensions and what was reported are its arguments.
 */
@NullMarked
package vn.tiendo.domain.duties;

import org.jspecify.annotations.NullMarked;
