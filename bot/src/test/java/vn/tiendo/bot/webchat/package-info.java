@NullMarked
package vn.tiendo.bot.webchat;

import org.jspecify.annotations.NullMarked;
