@NullMarked
package vn.tiendo.bot;

import org.jspecify.annotations.NullMarked;
