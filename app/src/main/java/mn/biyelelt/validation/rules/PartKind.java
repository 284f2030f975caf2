package mn.biyelelt.validation.rules;

import java.util.Arrays;
import java.util.List;

/// A word that tells one of two parts of a count: by level of care, owner or sex. What bears the one word does not bear the other.
enum PartKind {
    PRIMARY("анхан шат"),
    REFERRAL("лавлагаа шат"),
    STATE("төрийн өмч"),
    PRIVATE("хувийн өмч", "хувийн хэвш"),
    MALE("эрэгтэй"),
    FEMALE("эмэгтэй");

    private final List<String> phrases;

    PartKind(String... phrases) {
        this.phrases = List.of(phrases);
    }

    /// The kinds that a text in small letters names.
    static List<PartKind> in(String lower) {
        return Arrays.stream(values()).filter(kind -> kind.phrases.stream().anyMatch(lower::contains)).toList();
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
