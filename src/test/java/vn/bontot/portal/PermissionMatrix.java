package vn.bontot.portal;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What came of every door for every kind of person, as a file: persons who fare alike at a door share a line. */
final class PermissionMatrix {

    /** Where the organisation that something belongs to stands, seen from the person's own. */
    enum Relation {
        OWN,
        BELOW,
        BESIDE,
        ABOVE
    }

    /** Those who have to sign in first. */
    static final Set<String> OUTSIDERS = Set.of("former", "nobody");

    private static final Set<String> NOWHERE = Set.of("refused", "missing", "hidden", "login");

    /** No organisation stands there. */
    private static final String NONE = "–";

    private final Map<String, Map<String, Map<Relation, Set<String>>>> doors = new LinkedHashMap<>();

    void note(String door, String person, Relation relation, String outcome) {
        doors.computeIfAbsent(door, any -> new LinkedHashMap<>())
                .computeIfAbsent(person, any -> new TreeMap<>())
                .computeIfAbsent(relation, any -> new TreeSet<>())
                .add(outcome);
    }

    boolean has(String door, String person, Relation relation) {
        return doors.getOrDefault(door, Map.of()).getOrDefault(person, Map.of()).containsKey(relation);
    }

    /** Acts that are everybody's alike become one, and so do tasks whose acts are all alike. */
    PermissionMatrix alikeAsOne() {
        Map<String, Map<Object, List<String>>> tasks = new LinkedHashMap<>();
        doors.forEach((door, persons) -> tasks.computeIfAbsent(door.split(": ")[0], any -> new LinkedHashMap<>())
                .computeIfAbsent(persons, any -> new ArrayList<>())
                .add(door.split(": ")[1]));
        Map<Object, List<String>> alike = new LinkedHashMap<>();
        tasks.forEach((task, acts) ->
                alike.computeIfAbsent(acts, any -> new ArrayList<>()).add(task));
        PermissionMatrix merged = new PermissionMatrix();
        alike.values().forEach(names -> tasks.get(names.get(0))
                .values()
                .forEach(acts -> merged.doors.put(
                        String.join(" ", names) + ": " + String.join(", ", acts),
                        doors.get(names.get(0) + ": " + acts.get(0)))));
        return merged;
    }

    void addAll(PermissionMatrix other) {
        doors.putAll(other.doors);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        doors.forEach((door, persons) -> {
            List<Group> groups = new ArrayList<>();
            persons.forEach((person, cells) -> {
                if (OUTSIDERS.contains(person) && cells.get(Relation.OWN).equals(Set.of("login"))) {
                    return;
                }
                groups.stream()
                        .filter(group -> group.takes(cells))
                        .findFirst()
                        .ifPresentOrElse(
                                group -> group.with(person, cells),
                                () -> groups.add(new Group(new ArrayList<>(), new TreeMap<>()).with(person, cells)));
            });
            Group most = groups.stream()
                    .max(Comparator.comparing(group -> group.persons().size()))
                    .filter(group -> group.persons().size() > 2)
                    .orElse(null);
            groups.forEach(group -> text.append(door)
                    .append(';')
                    .append(group == most ? "others" : shortened(group.persons(), persons.keySet()))
                    .append(';')
                    .append(cells(group.cells()))
                    .append('\n'));
        });
        return text.toString();
    }

    /** Persons who fare alike wherever they stand alike to an organisation; those who get nowhere are by themselves. */
    private record Group(List<String> persons, Map<Relation, Set<String>> cells) {

        boolean takes(Map<Relation, Set<String>> other) {
            return getsNowhere(cells) == getsNowhere(other)
                    && other.entrySet().stream().allMatch(cell -> cell.getValue()
                            .equals(cells.getOrDefault(cell.getKey(), cell.getValue())));
        }

        private static boolean getsNowhere(Map<Relation, Set<String>> cells) {
            return cells.values().stream().allMatch(NOWHERE::containsAll);
        }

        Group with(String person, Map<Relation, Set<String>> other) {
            persons.add(person);
            cells.putAll(other);
            return this;
        }
    }

    /** A role that fares alike wherever it is held needs no level. */
    private static String shortened(List<String> names, Set<String> all) {
        return names.stream()
                .map(name -> {
                    String role = name.split("@")[0];
                    List<String> levels = all.stream()
                            .filter(one -> one.startsWith(role + "@"))
                            .toList();
                    return names.containsAll(levels) ? role : name;
                })
                .distinct()
                .collect(joining(" "));
    }

    private static String cells(Map<Relation, Set<String>> cells) {
        return Arrays.stream(Relation.values())
                .map(relation -> cells.containsKey(relation) ? String.join("/", cells.get(relation)) : NONE)
                .collect(joining(";"));
    }

    /** Where two files differ: one line for each door and person. */
    static List<String> differences(String expected, String actual) {
        Map<String, String> before = byDoorAndPerson(expected);
        Map<String, String> now = byDoorAndPerson(actual);
        Set<String> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(before.keySet());
        return keys.stream()
                .filter(key -> !cells(now, key).equals(cells(before, key)))
                .map(key -> "%s: is [%s], should be [%s]".formatted(key, cells(now, key), cells(before, key)))
                .toList();
    }

    /** The line of the person, else that of the role at all levels, else that of all others. */
    private static String cells(Map<String, String> lines, String key) {
        return Stream.of(key, key.replaceFirst("@.*", ""), key.replaceFirst(" as [^ ]*$", " as others"))
                .filter(lines::containsKey)
                .map(lines::get)
                .findFirst()
                .orElse("not there");
    }

    private static Map<String, String> byDoorAndPerson(String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> {
            String[] parts = line.split(";", 3);
            for (String door : doors(parts[0])) {
                for (String person : parts[1].split(" ")) {
                    cells.put(door + " as " + person, parts[2]);
                }
            }
        });
        return cells;
    }

    private static List<String> doors(String name) {
        String[] parts = name.split(": ");
        return parts.length == 1
                ? List.of(name)
                : Stream.of(parts[0].split(" "))
                        .flatMap(task -> Stream.of(parts[1].split(", ")).map(act -> task + ": " + act))
                        .toList();
    }
}
