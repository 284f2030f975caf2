package mn.biyelelt.architecture;

import com.tngtech.archunit.lang.ArchRule;

/// A rule of the architecture together with the smallest class that breaks it.
///
/// @param name     as a sentence
/// @param rule     with its reason
/// @param offender breaks the rule; the test proves it
record Rule(String name, ArchRule rule, Offender offender) {

    @Override
    public String toString() {
        return name;
    }

    /// A bad class as source text: a real one would be stopped by the other gates.
    ///
    /// @param place package below the root, such as `domain`
    /// @param name  simple name, unique in its package
    /// @param body  what stands between the braces; `ROOT` stands for the root package
    record Offender(String place, String name, String body) {

        String qualifiedName(String root) {
            return root + "." + place + "." + name;
        }

        String source(String root) {
            return "package " + root + "." + place + ";\npublic class " + name + " {\n" + body.replace("ROOT", root)
                    + "\n}\n";
        }
    }
}
