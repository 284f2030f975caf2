package mn.biyelelt.validation;

import java.util.List;

/// The stretch in which two lists differ: what stands before it and after it is the same in both.
///
/// @param start  place where it begins in both lists
/// @param oldEnd place after its end in the earlier list
/// @param newEnd place after its end in the later list
record Stretch(int start, int oldEnd, int newEnd) {

    /// The stretch in which two lists do not hold the same objects.
    static Stretch between(List<?> old, List<?> now) {
        if (old == now) {
            return new Stretch(old.size(), old.size(), old.size());
        }
        int most = Math.min(old.size(), now.size());
        int start = 0;
        while (start < most && old.get(start) == now.get(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.get(old.size() - 1 - end) == now.get(now.size() - 1 - end)) {
            end++;
        }
        return new Stretch(start, old.size() - end, now.size() - end);
    }

    /// The stretch in which two lists do not hold equal objects.
    static Stretch unequal(List<?> old, List<?> now) {
        int most = Math.min(old.size(), now.size());
        int start = 0;
        while (start < most && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        return new Stretch(start, old.size() - end, now.size() - end);
    }

    /// All of two lists.
    static Stretch all(List<?> old, List<?> now) {
        return new Stretch(0, old.size(), now.size());
    }

    /// Whether nothing differs.
    boolean empty() {
        return start == oldEnd && start == newEnd;
    }

    /// Whether both lists have as many elements in it.
    boolean sameLength() {
        return oldEnd == newEnd;
    }
}
