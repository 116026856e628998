using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Cli.Reports;

/// <summary>Findings for a person at a terminal: the text itself with a caret, and the way out.</summary>
/// <param name="palette">The colours to use.</param>
/// <param name="width">Cells of the terminal.</param>
/// <param name="worstFirst">Errors at the top, for logs that are read from there; else in file order.</param>
internal sealed class HumanReport(Palette palette, int width, bool worstFirst) : IReport
{
    /// <summary>The rule under which the free times of a release stand already.</summary>
    private readonly Dictionary<string, string> freeUnder = new(StringComparer.Ordinal);

    public void Write(Inspection inspection, TextWriter output)
    {
        freeUnder.Clear();
        foreach (var finding in worstFirst ? inspection.WorstFirst : inspection.Review.Findings)
            Write(finding, inspection.Sources, output);
        WriteEnd(inspection, output);
    }

    public void Write(Finding finding, SourceLines sources, TextWriter output)
    {
        var head = palette.Of(finding.Severity, $"{Tally.Word(finding.Severity)}[{finding.Rule.Code}]");
        output.WriteLine($"{head}{palette.Strong($": {Inert.Text(finding.Message)}")}");
        var numbers = finding.Related.Select(related => related.Place).Append(finding.Place).Max(place => place.Span.Start.Line);
        var gutter = new string(' ', numbers.ToString().Length);

        WritePlace(finding.Place, "-->", "", text => palette.Of(finding.Severity, text), '^');
        foreach (var related in finding.Related)
            WritePlace(related.Place, ":::", " " + Inert.Text(related.Label), palette.Faint, '-');
        if (finding.Conflict is { } details)
            WriteNotes("overlap", ConflictLines.Overlap(details));
        WriteNote("help", Inert.Text(finding.Hint));
        if (finding.Conflict is { } conflict)
            WriteNotes("free", freeUnder.TryAdd(conflict.Conflict.Release.Id, finding.Rule.Code) ? ConflictLines.Free(conflict.Free.Value) : [$"see {freeUnder[conflict.Conflict.Release.Id]} above; what is free for {conflict.Conflict.Release.Name} is the same."]);
        if (finding.WaivableBy is { } role)
            WriteNote("waivable by", Inert.Text(role));
        WriteNote("see", $"portal explain {finding.Rule.Code}");
        output.WriteLine();

        void WritePlace(Place place, string arrow, string label, Func<string, string> paint, char mark)
        {
            output.WriteLine($"{gutter}{palette.Faint(arrow)} {palette.Path(Inert.Text(place.ToString()))}");
            if (place.Span == TextSpan.FileStart || sources.Line(place.Path, place.Span.Start.Line) is not { } line)
            {
                if (label.Length > 0)
                    output.WriteLine($"{gutter} {palette.Faint("|")}{paint(label)}");
                return;
            }

            var excerpt = Excerpt.Of(line, place.Span, Math.Max(40, width - gutter.Length - 4));
            var number = place.Span.Start.Line.ToString().PadLeft(gutter.Length);
            output.WriteLine($"{gutter} {palette.Faint("|")}");
            output.WriteLine($"{palette.Faint(number + " |")} {excerpt.Text}");
            var caret = new string(' ', excerpt.Indent) + paint(new string(mark, excerpt.Length) + label);
            output.WriteLine($"{gutter} {palette.Faint("|")} {caret}");
        }

        void WriteNotes(string name, IReadOnlyList<string> lines)
        {
            if (lines.Count > 0)
                WriteNote(name, string.Join($"\n{gutter} {new string(' ', name.Length + 4)}", lines.Select(Inert.Text)));
        }

        void WriteNote(string name, string text) =>
            output.WriteLine($"{gutter} {palette.Faint("=")} {palette.Strong(name)}: {text}");
    }

    private void WriteEnd(Inspection inspection, TextWriter output)
    {
        var sentence = Tally.Of(inspection);
        output.WriteLine(
            inspection.Review.Blocks ? palette.Of(Severity.Error, sentence)
            : inspection.Review.Findings.Count > 0 ? palette.Of(Severity.Warning, sentence)
            : palette.Good(sentence));
        foreach (var skipped in inspection.Review.Skipped.GroupBy(skip => skip.Reason, StringComparer.Ordinal))
            output.WriteLine($"  skipped {string.Join(", ", skipped.Select(skip => $"{skip.Rule.Code} ({skip.Rule.Name})"))}: {Inert.Text(skipped.Key)}");
    }
}
