package vn.tiendo.bot.mongo.stored;

import java.util.List;
import java.util.function.Supplier;
import vn.tiendo.bot.mongo.stored.RecordForm.Field;

/**
 * Makes the form of a record out of its fields, in the order of its components, and its constructor: a component more or
 * fewer does not compile until it has a field.
 */
@SuppressWarnings("unchecked") // each value comes from the field of its own type, in the same place
final class RecordForms {
    private RecordForms() {}

    static <T> RecordForm<T> shape(Supplier<T> make) {
        return new RecordForm<>(List.of(), _ -> make.get());
    }

    static <T, A> RecordForm<T> shape(Field<T, A> a, Of1<A, T> make) {
        return new RecordForm<>(List.of(a), v -> make.of((A) v[0]));
    }

    /** A constructor of 1. */
    @FunctionalInterface
    interface Of1<A, R> {
        R of(A a);
    }

    static <T, A, B> RecordForm<T> shape(Field<T, A> a, Field<T, B> b, Of2<A, B, T> make) {
        return new RecordForm<>(List.of(a, b), v -> make.of((A) v[0], (B) v[1]));
    }

    /** A constructor of 2. */
    @FunctionalInterface
    interface Of2<A, B, R> {
        R of(A a, B b);
    }

    static <T, A, B, C> RecordForm<T> shape(Field<T, A> a, Field<T, B> b, Field<T, C> c, Of3<A, B, C, T> make) {
        return new RecordForm<>(List.of(a, b, c), v -> make.of((A) v[0], (B) v[1], (C) v[2]));
    }

    /** A constructor of 3. */
    @FunctionalInterface
    interface Of3<A, B, C, R> {
        R of(A a, B b, C c);
    }

    static <T, A, B, C, D> RecordForm<T> shape(
            Field<T, A> a, Field<T, B> b, Field<T, C> c, Field<T, D> d, Of4<A, B, C, D, T> make) {
        return new RecordForm<>(List.of(a, b, c, d), v -> make.of((A) v[0], (B) v[1], (C) v[2], (D) v[3]));
    }

    /** A constructor of 4. */
    @FunctionalInterface
    interface Of4<A, B, C, D, R> {
        R of(A a, B b, C c, D d);
    }

    static <T, A, B, C, D, E> RecordForm<T> shape(
            Field<T, A> a, Field<T, B> b, Field<T, C> c, Field<T, D> d, Field<T, E> e, Of5<A, B, C, D, E, T> make) {
        return new RecordForm<>(List.of(a, b, c, d, e), v -> make.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4]));
    }

    /** A constructor of 5. */
    @FunctionalInterface
    interface Of5<A, B, C, D, E, R> {
        R of(A a, B b, C c, D d, E e);
    }

    static <T, A, B, C, D, E, F> RecordForm<T> shape(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Of6<A, B, C, D, E, F, T> make) {
        return new RecordForm<>(
                List.of(a, b, c, d, e, f), v -> make.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5]));
    }

    /** A constructor of 6. */
    @FunctionalInterface
    interface Of6<A, B, C, D, E, F, R> {
        R of(A a, B b, C c, D d, E e, F f);
    }

    static <T, A, B, C, D, E, F, G> RecordForm<T> shape(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Of7<A, B, C, D, E, F, G, T> make) {
        return new RecordForm<>(
                List.of(a, b, c, d, e, f, g),
                v -> make.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6]));
    }

    /** A constructor of 7. */
    @FunctionalInterface
    interface Of7<A, B, C, D, E, F, G, R> {
        R of(A a, B b, C c, D d, E e, F f, G g);
    }

    static <T, A, B, C, D, E, F, G, H> RecordForm<T> shape(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Field<T, H> h,
            Of8<A, B, C, D, E, F, G, H, T> make) {
        return new RecordForm<>(
                List.of(a, b, c, d, e, f, g, h),
                v -> make.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7]));
    }

    /** A constructor of 8. */
    @FunctionalInterface
    interface Of8<A, B, C, D, E, F, G, H, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h);
    }

    static <T, A, B, C, D, E, F, G, H, I> RecordForm<T> shape(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Field<T, H> h,
            Field<T, I> i,
            Of9<A, B, C, D, E, F, G, H, I, T> make) {
        return new RecordForm<>(
                List.of(a, b, c, d, e, f, g, h, i),
                v -> make.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8]));
    }

    /** A constructor of 9. */
    @FunctionalInterface
    interface Of9<A, B, C, D, E, F, G, H, I, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h, I i);
    }

    static <T, A, B, C, D, E, F, G, H, I, J> RecordForm<T> shape(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Field<T, H> h,
            Field<T, I> i,
            Field<T, J> j,
            Of10<A, B, C, D, E, F, G, H, I, J, T> make) {
        return new RecordForm<>(
                List.of(a, b, c, d, e, f, g, h, i, j),
                v -> make.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8],
                        (J) v[9]));
    }

    /** A constructor of 10. */
    @FunctionalInterface
    interface Of10<A, B, C, D, E, F, G, H, I, J, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
    }

    static <T, A, B, C, D, E, F, G, H, I, J, K> RecordForm<T> shape(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Field<T, H> h,
            Field<T, I> i,
            Field<T, J> j,
            Field<T, K> k,
            Of11<A, B, C, D, E, F, G, H, I, J, K, T> make) {
        return new RecordForm<>(
                List.of(a, b, c, d, e, f, g, h, i, j, k),
                v -> make.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8],
                        (J) v[9], (K) v[10]));
    }

    /** A constructor of 11. */
    @FunctionalInterface
    interface Of11<A, B, C, D, E, F, G, H, I, J, K, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k);
    }

    static <T, A, B, C, D, E, F, G, H, I, J, K, L> RecordForm<T> shape(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Field<T, H> h,
            Field<T, I> i,
            Field<T, J> j,
            Field<T, K> k,
            Field<T, L> l,
            Of12<A, B, C, D, E, F, G, H, I, J, K, L, T> make) {
        return new RecordForm<>(
                List.of(a, b, c, d, e, f, g, h, i, j, k, l),
                v -> make.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8],
                        (J) v[9], (K) v[10], (L) v[11]));
    }

    /** A constructor of 12. */
    @FunctionalInterface
    interface Of12<A, B, C, D, E, F, G, H, I, J, K, L, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l);
    }
}
