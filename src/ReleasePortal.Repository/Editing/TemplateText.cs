using System.Text;
using System.Text.RegularExpressions;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Documents;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Editing;

/// <summary>
/// Makes the text of a new record of a template: keys that get a value are there, and the examples of all others become comments, so that no
/// example is taken for what somebody meant.
/// </summary>
public static class TemplateText
{
    /// <param name="template">A record as an example, with comments; in Markdown with front matter.</param>
    /// <param name="filled">The keys that get a value.</param>
    /// <param name="header">The first line of the keys: a comment that names their schema.</param>
    /// <exception cref="RecordEditException">The template is no record.</exception>
    public static string Prepare(string template, IReadOnlyCollection<string> filled, string header)
    {
        var text = template.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var front = FrontMatter.Split(text);
        var yaml = front is { Yaml: { } own, IsOpen: false } ? own : text;
        var prepared = $"{header}\n{Activated(Quiet(WithoutInstructions(yaml), filled), filled)}";
        return front.Yaml is null ? prepared : $"---\n{prepared}---\n{front.Body}";
    }

    /// <summary>Of the comment at the top, which says how to copy the template, the first line stays.</summary>
    private static string WithoutInstructions(string yaml)
    {
        var lines = yaml.Split('\n');
        var head = lines.TakeWhile(line => line.StartsWith('#')).Count();
        return head < 2 ? yaml : string.Join('\n', [lines[0], .. lines.Skip(head)]);
    }

    /// <summary>Examples of keys that get no value become comments; of those that get one, lists and mappings make room for it.</summary>
    private static string Quiet(string yaml, IReadOnlyCollection<string> filled)
    {
        var findings = new List<Finding>();
        if (YamlReader.Read(yaml, "template", 0, findings) is not YamlMapping root || findings.Exists(finding => finding.Severity == Severity.Error))
            return findings.Exists(finding => finding.Severity == Severity.Error) ? throw new RecordEditException("The template cannot be read.", "Mend it: it must be a record of its kind.") : yaml;
        var source = new YamlSource(yaml);
        foreach (var entry in root.Entries.Reverse())
        {
            var from = source.Start(entry.Key);
            if (!filled.Contains(entry.Key.Text))
            {
                var end = source.Below(source.End(entry), 1);
                yaml = yaml[..from] + Commented(yaml[from..end]) + yaml[end..];
            }
            else if (entry.Value is not YamlScalar)
            {
                yaml = $"{yaml[..source.BehindColon(entry)]}\n{yaml[source.Below(source.End(entry), 1)..]}";
            }
        }

        return yaml;
    }

    private static string Commented(string lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.TrimEnd('\n').Split('\n'))
            text.Append(line.Length == 0 ? "#" : $"# {line}").Append('\n');
        return text.ToString();
    }

    /// <summary>A key that stands in a comment and gets a value comes out of it; lines of its example go.</summary>
    private static string Activated(string yaml, IReadOnlyCollection<string> filled)
    {
        foreach (var key in filled.Where(key => !Regex.IsMatch(yaml, $"^{Regex.Escape(key)}:", RegexOptions.Multiline, TimeSpan.FromSeconds(5))))
            yaml = Regex.Replace(yaml, $@"^# ?{Regex.Escape(key)}:.*\n(#  +.*\n)*", $"{key}:\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
        return yaml;
    }
}
