/** How a person is led through a report: a pure engine, its flows and the reading of Vietnamese; knows only the domain. */
@NullMarked
package vn.tiendo.conversations;

import org.jspecify.annotations.NullMarked;
