package mn.biyelelt.domain.form;

/// A section of the paper with its own table.
///
/// @param key      name of the section, as in the plan
/// @param name     what the section is called on the screen
/// @param heading  what stands above the table unless the plan says otherwise
/// @param optional whether it is left out when the plan has no such section
public record FormSection(String key, Names name, Template heading, boolean optional, FormTable table) {}
