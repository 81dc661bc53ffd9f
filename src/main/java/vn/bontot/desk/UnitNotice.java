package vn.bontot.desk;

/**
 * What was decided on a unit, as its people are told.
 *
 * @param cycleCode null outside the yearly assessment
 * @param title what it is about, without the unit's name
 * @param text whole sentences
 */
public record UnitNotice(String campaignCode, String cycleCode, String unitCode, String title, String text) {

    /** What somebody typed, ended as a sentence. */
    public static String sentence(String typed) {
        String text = typed.strip();
        return text.endsWith(".") ? text : text + ".";
    }

    /** People type the number with and without "Số". */
    public static String decision(String number) {
        return "Quyết định số " + number.replaceFirst("^[Ss]ố\\s+", "");
    }
}
