package vn.bontot.documents;

import org.springframework.util.unit.DataSize;
import vn.bontot.fixtures.House;

/** Documents with small limits, over the database of a {@link House}. */
public final class DocumentStore {

    public static final FileLimits LIMITS = new FileLimits(DataSize.ofMegabytes(1), 3, 40);

    private DocumentStore() {}

    public static Documents in(House house) {
        return new Documents(house.jdbc, new FileRules(LIMITS), house.clock);
    }
}
