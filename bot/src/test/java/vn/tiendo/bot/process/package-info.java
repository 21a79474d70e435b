/** Tests of the packaged jar as a process: started, asked, killed. */
@NullMarked
package vn.tiendo.bot.process;

import org.jspecify.annotations.NullMarked;
