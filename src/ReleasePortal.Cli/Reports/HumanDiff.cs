using ReleasePortal.Cli.Commands;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Comparison;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Wording.Changes;

namespace ReleasePortal.Cli.Reports;

/// <summary>Changes for a person at a terminal.</summary>
/// <param name="palette">The colours to use.</param>
/// <param name="width">Cells of the terminal. In a log lines are not wrapped, because text of others must not begin one.</param>
internal sealed class HumanDiff(Palette palette, int width) : IDiffReport
{
    private const string Indent = "  ";

    public void Write(FoundChanges found, TextWriter output)
    {
        WriteWrapped(palette.Faint, "", DiffHeading.States(found), output);
        output.WriteLine(palette.Strong(DiffHeading.Count(found)));
        WriteBlocking(found, output);
        WriteChanges(found, output);
    }

    /// <summary>Everything but what blocks, section by section.</summary>
    public void WriteChanges(FoundChanges found, TextWriter output)
    {
        var loud = found.Comparison.Subjects.Where(subject => !subject.IsQuiet && !subject.Changes.All(RecordComparison.IsBlocking)).ToList();
        foreach (var section in loud.GroupBy(subject => subject.Section))
        {
            WriteTitle(ChangeWords.Of(section.Key), output);
            foreach (var subject in section)
                WriteSubject(subject, found.Words, output);
        }

        WriteEnd(found, output);
    }

    private void WriteBlocking(FoundChanges found, TextWriter output)
    {
        if (found.Comparison.Blocking.Any())
            WriteTitle("It blocks now", output);
        foreach (var subject in found.Comparison.Subjects)
        {
            foreach (var (_, text) in found.Words.SentencesOf(subject).Where(sentence => RecordComparison.IsBlocking(sentence.First)))
                WriteWrapped(line => palette.Of(Severity.Error, line), $"{Indent}! ", $"{Head(subject, found.Words)}: {text}", output);
        }
    }

    private void WriteSubject(ChangedSubject subject, ChangeWords words, TextWriter output)
    {
        WriteWrapped(palette.Strong, Indent, words.AsideOf(subject) is { } aside ? $"{Head(subject, words)}, {aside}" : Head(subject, words), output);
        foreach (var (change, text) in words.SentencesOf(subject).Where(sentence => !RecordComparison.IsBlocking(sentence.First)))
        {
            var mark = ChangeMark.Of(change);
            Func<string, string> paint = mark.Weight is { } weight ? line => palette.Of(weight, line) : mark.IsGood ? palette.Good : change.IsQuiet ? palette.Faint : line => line;
            WriteWrapped(paint, $"{Indent}{Indent}{mark.Sign} ", text, output);
        }
    }

    /// <summary>What calls for nobody's attention, a line each, and what time did.</summary>
    private void WriteEnd(FoundChanges found, TextWriter output)
    {
        var quiet = found.Comparison.Subjects.Where(subject => subject.IsQuiet).ToList();
        if (quiet.Count > 0)
            WriteTitle("Only in words or files", output);
        foreach (var subject in quiet)
            WriteWrapped(palette.Faint, Indent, $"{Head(subject, found.Words)}: {string.Join("; ", found.Words.SentencesOf(subject).Select(sentence => sentence.Text))}", output);
        if (found.Comparison.Expired.Count > 0)
            WriteTitle("Not changed, but over since", output);
        foreach (var waiver in found.Comparison.Expired)
            WriteWrapped(text => palette.Of(Severity.Warning, text), Indent, found.Words.Expired(waiver), output);
    }

    public void WriteTitle(string title, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(palette.Strong(title));
    }

    /// <summary>The kind stands first, so that no name begins a line.</summary>
    private static string Head(ChangedSubject subject, ChangeWords words) =>
        words.NameOf(subject) is var name && name == subject.Id ? $"{subject.Kind} {name}" : $"{subject.Kind} {name} ({subject.Id})";

    /// <summary>What does not fit stands beneath the text; beneath a name, farther in.</summary>
    public void WriteWrapped(Func<string, string> paint, string lead, string text, TextWriter output)
    {
        var hang = new string(' ', lead.Length + (lead.Trim().Length == 0 ? Indent.Length : 0));
        var margin = lead;
        foreach (var line in Wrapping.Wrap(Inert.Text(text), width - hang.Length))
        {
            output.WriteLine(margin + paint(line));
            margin = hang;
        }
    }
}
