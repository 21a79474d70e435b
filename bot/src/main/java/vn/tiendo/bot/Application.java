package vn.tiendo.bot;

import io.micronaut.runtime.Micronaut;

/** Starts the service or runs one of its commands. */
final class Application {
    private Application() {}

    static void main(String[] args) {
        Micronaut.run(Application.class, args);
    }
}
