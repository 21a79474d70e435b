/** Who may report and who may read: people, their memberships in units, access by branch of the tree. */
@NullMarked
package vn.tiendo.domain.people;

import org.jspecify.annotations.NullMarked;
