package mn.biyelelt.validation.rules;

import java.util.Arrays;
import java.util.List;

/// A word that tells one of two parts of a count: by level of care, owner or sex. What bears the one word does not bear the other.
enum PartKind {
    PRIMARY,
    REFERRAL,
    STATE,
    PRIVATE,
    MALE,
    FEMALE;

    /// The kinds that a text in small letters names.
    static List<PartKind> in(String lower) {
        return Arrays.stream(values()).filter(kind -> kind.isIn(lower)).toList();
    }

    private boolean isIn(String lower) {
        return switch (this) {
            case PRIMARY -> lower.contains("анхан шат");
            case REFERRAL -> lower.contains("лавлагаа шат");
            case STATE -> lower.contains("төрийн өмч");
            case PRIVATE -> lower.contains("хувийн өмч") || lower.contains("хувийн хэвш");
            case MALE -> lower.contains("эрэгтэй");
            case FEMALE -> lower.contains("эмэгтэй");
        };
    }

    /// The other part of the same count.
    PartKind other() {
        return switch (this) {
            case PRIMARY -> REFERRAL;
            case REFERRAL -> PRIMARY;
            case STATE -> PRIVATE;
            case PRIVATE -> STATE;
            case MALE -> FEMALE;
            case FEMALE -> MALE;
        };
    }
}
