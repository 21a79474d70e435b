package vn.tiendo.bot.mongo.embedded;

import org.h2.mvstore.MVStore;

/**
 * The file as the place where changes go. Every message leaves a page that lives long among many that do not, so from time to time
 * the emptiest parts of the file are written again with the changes, and their space is free after the sync. What is synced is promised.
 */
final class FileDisk implements Commits.Disk {
    private static final int COMMITS_BETWEEN = 64;
    private static final int WELL_FILLED_PERCENT = 50;
    private static final int AT_A_TIME_BYTES = 512 * 1024;

    private final MVStore file;
    private final Promise promise;
    private int commits;
    private long state;

    FileDisk(MVStore file, Promise promise) {
        this.file = file;
        this.promise = promise;
    }

    @Override
    public void commit() {
        if (++commits % COMMITS_BETWEEN == 0) {
            file.compact(WELL_FILLED_PERCENT, AT_A_TIME_BYTES);
        }
        file.commit();
        state = file.getCurrentVersion();
    }

    @Override
    public void sync() {
        file.sync();
        promise.keep(state);
    }
}
