package vn.bontot.rehearsal.generate;

/**
 * How large a province to invent.
 *
 * @param units number of units (đảng bộ cơ sở, chi bộ cơ sở, chi bộ trực thuộc); 0 where the shape decides
 */
public record Scale(Shape shape, int units) {

    public static final int FEWEST = 5;
    public static final int MOST = 250_000;

    /** What the number of units comes from. */
    public enum Shape {
        FULL,
        DEMO,
        UNITS
    }

    /** About 3,550 units in 15 committees. */
    public static final Scale FULL = new Scale(Shape.FULL, 0);

    /** 241 units in 15 committees, shaped like the sample. */
    public static final Scale DEMO = new Scale(Shape.DEMO, 0);

    /** Exactly so many units. */
    public static Scale ofUnits(int units) {
        if (units < FEWEST || units > MOST) {
            throw new IllegalArgumentException("Số tổ chức đảng phải từ " + FEWEST + " đến " + MOST + ".");
        }
        return new Scale(Shape.UNITS, units);
    }

    /**
     * Reads {@code full}, {@code demo} or {@code units=N}.
     *
     * @throws IllegalArgumentException with a Vietnamese sentence
     */
    public static Scale parse(String text) {
        if (text.equals("full")) {
            return FULL;
        }
        if (text.equals("demo")) {
            return DEMO;
        }
        if (text.matches("units=[0-9]{1,6}")) {
            return ofUnits(Integer.parseInt(text.substring("units=".length())));
        }
        throw new IllegalArgumentException(
                "Quy mô phải là full, demo hoặc units=N (N từ " + FEWEST + " đến " + MOST + ").");
    }
}
