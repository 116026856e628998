using ReleasePortal.Cli.Commands;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Comparison;
using ReleasePortal.Site.Wording.Changes;

namespace ReleasePortal.Cli.Reports;

/// <summary>Changes as Markdown for a comment on a pull request, never longer than a comment may be.</summary>
internal sealed class MarkdownDiff : IDiffReport
{
    /// <summary>GitHub takes 65,536 characters.</summary>
    internal const int MostLetters = 60_000;

    public void Write(FoundChanges found, TextWriter output) =>
        LimitedLines.Write(Lines(found), MostLetters, line => line.Length, _ => "There is more than a comment holds: `portal diff` shows all of it.", output);

    private static IEnumerable<string> Lines(FoundChanges found)
    {
        yield return $"## {InertMarkdown.Text(DiffHeading.Count(found))}";
        yield return "";
        yield return $"{InertMarkdown.Text(DiffHeading.States(found))}.";
        foreach (var line in Blocking(found).Concat(Loud(found)).Concat(Rest(found)))
            yield return line;
    }

    private static IEnumerable<string> Blocking(FoundChanges found) => Listed(
        "It blocks now",
        [
            .. from subject in found.Comparison.Subjects
               from sentence in found.Words.SentencesOf(subject)
               where RecordComparison.IsBlocking(sentence.First)
               select $"- ❌ {Head(subject, found.Words)}: {InertMarkdown.Text(sentence.Text)}",
        ]);

    /// <summary>Changes of each section under its title.</summary>
    internal static IEnumerable<string> Loud(FoundChanges found) => found.Comparison.Subjects
        .Where(subject => !subject.IsQuiet && !subject.Changes.All(RecordComparison.IsBlocking))
        .GroupBy(subject => subject.Section)
        .SelectMany(section => Listed(ChangeWords.Of(section.Key), [.. section.SelectMany(subject => Subject(subject, found.Words))]));

    /// <summary>What calls for nobody's attention.</summary>
    internal static IEnumerable<string> Rest(FoundChanges found) =>
    [
        .. Listed("Only in words or files", [.. found.Comparison.Subjects.Where(subject => subject.IsQuiet)
            .Select(subject => $"- {Head(subject, found.Words)}: {InertMarkdown.Text(string.Join("; ", found.Words.SentencesOf(subject).Select(sentence => sentence.Text)))}")]),
        .. Listed("Not changed, but over since", [.. found.Comparison.Expired.Select(waiver => $"- {InertMarkdown.Text(found.Words.Expired(waiver))}")]),
    ];

    private static IEnumerable<string> Subject(ChangedSubject subject, ChangeWords words)
    {
        var aside = words.AsideOf(subject) is { } when ? $", {InertMarkdown.Text(when)}" : "";
        return words.SentencesOf(subject).Where(sentence => !RecordComparison.IsBlocking(sentence.First))
            .Select(sentence => $"  - {Icon(sentence.First)}{InertMarkdown.Text(sentence.Text)}")
            .Prepend($"- {Head(subject, words)}{aside}");
    }

    internal static IEnumerable<string> Listed(string title, IReadOnlyList<string> lines) => lines.Count == 0 ? [] : ["", $"### {title}", "", .. lines];

    private static string Head(ChangedSubject subject, ChangeWords words)
    {
        var name = words.NameOf(subject);
        return $"{subject.Kind} **{InertMarkdown.Text(name)}**{(name == subject.Id ? "" : $" ({InertMarkdown.Text(subject.Id)})")}";
    }

    private static string Icon(Change change) => ChangeMark.Of(change) switch
    {
        { Weight: Domain.Rules.Severity.Error } => "❌ ",
        { Weight: not null } => "⚠️ ",
        { IsGood: true } => "✅ ",
        _ => "",
    };
}
