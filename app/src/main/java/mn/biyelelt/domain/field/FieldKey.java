package mn.biyelelt.domain.field;

import org.jspecify.annotations.Nullable;

/// Name of a field, as in plan JSON, form files and the command line; built-in ones are constants of [Fields], further
/// ones are declared by a form.
///
/// The name starts with a lower-case Latin letter, then letters, digits, dots and hyphens, at most 60 characters.
public record FieldKey(String name) implements Comparable<FieldKey> {

    /// @throws IllegalArgumentException if the name does not have the stated shape
    public FieldKey {
        if (!wellFormed(name)) {
            throw new IllegalArgumentException("field name: " + name);
        }
    }

    /// Whether `name` has the shape of a field name.
    public static boolean wellFormed(String name) {
        boolean begins = !name.isEmpty() && name.length() <= 60 && isLower(name.charAt(0));
        for (int i = 1; begins && i < name.length(); i++) {
            begins = isNamePart(name.charAt(i));
        }
        return begins;
    }

    /// Written out, as a record's own is put together when it is asked first, and fields are compared at every step of a start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldKey key && name.equals(key.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public int compareTo(FieldKey other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isNamePart(int c) {
        return isLower(c) || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-';
    }
}
