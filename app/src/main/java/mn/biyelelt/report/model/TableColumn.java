package mn.biyelelt.report.model;

/// A column's wishes; the layout decides its width from them and from the content.
///
/// @param key      stable name, the form's field name
/// @param minimum  narrowest width, mm; 0 for none
/// @param maximum  widest width, mm; 0 for none
/// @param weight   share in the width that text columns compete for; 0 for a column as narrow as its content allows
/// @param unbroken whether its words must not be broken (numbers, percents, dates)
public record TableColumn(String key, double minimum, double maximum, double weight, boolean unbroken) {}
