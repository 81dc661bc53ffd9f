package vn.bontot.assessment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.bontot.organisation.OrganisationType;

/** A dossier that reaches everything with no room to spare; a test overrides what it is about. */
public final class Dossier {

    private final Map<String, Object> values = new LinkedHashMap<>();

    private Dossier(OrganisationType type) {
        boolean committee = type == OrganisationType.GRASSROOTS_COMMITTEE;
        var good = new DossierFacts(
                type,
                true,
                10,
                10,
                1,
                1,
                2,
                2,
                0,
                true,
                8,
                8,
                2,
                2,
                true,
                ViolationOutcome.NONE,
                false,
                true,
                false,
                true,
                committee ? 176 : 16,
                committee ? 159 : 16,
                100,
                90,
                true,
                committee ? 3 : 0,
                committee ? 4 : 0,
                3,
                4);
        for (var component : DossierFacts.class.getRecordComponents()) {
            try {
                values.put(component.getName(), component.getAccessor().invoke(good));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** @param overrides component names and values in turn */
    public static DossierFacts of(OrganisationType type, Object... overrides) {
        var dossier = new Dossier(type);
        for (int i = 0; i < overrides.length; i += 2) {
            dossier.with((String) overrides[i], overrides[i + 1]);
        }
        return dossier.facts();
    }

    private void with(String name, Object value) {
        if (!values.containsKey(name)) {
            throw new AssertionError("no component " + name);
        }
        boolean widened = values.get(name) instanceof Long && value instanceof Integer;
        values.put(name, widened ? Long.valueOf((Integer) value) : value);
    }

    private DossierFacts facts() {
        var types = Arrays.stream(DossierFacts.class.getRecordComponents())
                .map(component -> component.getType())
                .toArray(Class<?>[]::new);
        try {
            return DossierFacts.class
                    .getDeclaredConstructor(types)
                    .newInstance(values.values().toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
