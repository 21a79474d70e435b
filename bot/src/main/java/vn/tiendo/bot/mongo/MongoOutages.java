package vn.tiendo.bot.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.bot.store.Outages;

/** An outage is whatever the driver reports, but for what a server refuses because of what it was asked. */
@Singleton
final class MongoOutages implements Outages {
    /**
     * Of the server's error codes: BadValue, FailedToParse, TypeMismatch, InvalidLength, PathNotViable,
     * ConflictingUpdateOperators, DollarPrefixedFieldName, DottedFieldName, CommandNotFound, CannotCreateIndex,
     * ImmutableField, DocumentValidationFailure, BSONObjectTooLarge, DuplicateKey, and two for a document grown too large.
     */
    private static final Set<Integer> ASKED_WRONG =
            Set.of(2, 9, 14, 16, 28, 40, 52, 57, 59, 66, 67, 121, 10_334, 11_000, 17_280, 17_419);

    private static final int CAUSES = 8;

    @Override
    public boolean isOne(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Throwable::getCause)
                .limit(CAUSES)
                .takeWhile(each -> each != null)
                .filter(MongoException.class::isInstance)
                .findFirst()
                .filter(each -> !isAskedWrong(each))
                .isPresent();
    }

    private static boolean isAskedWrong(Throwable failure) {
        return switch (failure) {
            case MongoBulkWriteException refused ->
                refused.getWriteErrors().stream().anyMatch(error -> ASKED_WRONG.contains(error.getCode()));
            case MongoWriteException refused -> ASKED_WRONG.contains(refused.getCode());
            case MongoCommandException refused -> ASKED_WRONG.contains(refused.getErrorCode());
            default -> false;
        };
    }
}
