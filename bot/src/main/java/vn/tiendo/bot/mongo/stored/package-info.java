/**
 * The stored form: under which tags and field names values are kept, written down by hand. It is a contract of its own that no
 * renaming of a class or component touches; every build reads the golden documents of it. May use what it stores, and BSON
 * documents.
 */
@NullMarked
package vn.tiendo.bot.mongo.stored;

import org.jspecify.annotations.NullMarked;
