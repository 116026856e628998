using System.Xml;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Reports;

/// <summary>
/// Findings as JUnit XML: a suite for each family of rules, a case for each rule that found nothing and for each
/// finding. Errors are failures; warnings and notes pass, with their text. It keeps to the schema of Jenkins, which knows
/// no file and no line: a case is named by its place.
/// </summary>
internal sealed class JUnitReport : IReport
{
    public void Write(Inspection inspection, TextWriter output)
    {
        var review = inspection.Review;
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };
        output.WriteLine("""<?xml version="1.0" encoding="utf-8"?>""");
        using (var xml = XmlWriter.Create(output, settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "portal check");
            var found = review.Findings.ToLookup(finding => finding.Rule.Code, StringComparer.Ordinal);
            var rules = review.Run.Concat(review.Findings.Select(finding => finding.Rule))
                .DistinctBy(rule => rule.Code, StringComparer.Ordinal)
                .OrderBy(rule => rule.Code, StringComparer.Ordinal);
            var skipped = review.Skipped.ToLookup(rule => rule.Rule.Code[..3], StringComparer.Ordinal);
            foreach (var family in rules.Concat(review.Skipped.Select(rule => rule.Rule)).GroupBy(rule => rule.Code[..3], StringComparer.Ordinal))
            {
                var run = family.Where(rule => review.Skipped.All(one => one.Rule != rule)).ToList();
                WriteSuite(xml, family.Key, run, found, skipped[family.Key].ToList());
            }

            xml.WriteEndElement();
        }

        output.WriteLine();
    }

    private static void WriteSuite(
        XmlWriter xml, string family, List<Rule> run, ILookup<string, Finding> found, List<SkippedRule> skipped)
    {
        var findings = run.SelectMany(rule => found[rule.Code]).ToList();
        var cases = findings.Count + run.Count(rule => !found[rule.Code].Any()) + skipped.Count;
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", family);
        xml.WriteAttributeString("tests", XmlConvert.ToString(cases));
        xml.WriteAttributeString("failures", XmlConvert.ToString(findings.Count(finding => finding.Severity == Severity.Error)));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", XmlConvert.ToString(skipped.Count));
        foreach (var rule in run)
        {
            if (!found[rule.Code].Any())
                WriteCase(xml, rule, rule.Title, null);
            foreach (var finding in found[rule.Code])
                WriteCase(xml, rule, finding.Place.ToString(), () => WriteOutcome(xml, finding));
        }

        foreach (var one in skipped)
            WriteCase(xml, one.Rule, one.Rule.Title, () => xml.WriteElementString("skipped", Safe(one.Reason)));

        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, Rule rule, string name, Action? writeOutcome)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", $"{rule.Code} {rule.Name}");
        xml.WriteAttributeString("name", Safe(name));
        writeOutcome?.Invoke();
        xml.WriteEndElement();
    }

    private static void WriteOutcome(XmlWriter xml, Finding finding)
    {
        if (finding.Severity == Severity.Error)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", finding.Rule.Code);
            xml.WriteAttributeString("message", Safe(finding.Message));
        }
        else
        {
            xml.WriteStartElement("system-out");
        }

        xml.WriteString(Safe($"{Tally.Word(finding.Severity)} at {finding.Place}: {finding.Message} {finding.Hint} See: portal explain {finding.Rule.Code}"));
        xml.WriteEndElement();
    }

    /// <summary>Quoting controls and lone surrogates leaves U+FFFE and U+FFFF as the only characters that XML 1.0 has no place for.</summary>
    private static string Safe(string text) => Inert.Text(text)
        .Replace("\uFFFE", @"\uFFFE", StringComparison.Ordinal)
        .Replace("\uFFFF", @"\uFFFF", StringComparison.Ordinal);
}
