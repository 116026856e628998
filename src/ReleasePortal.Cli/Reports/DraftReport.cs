using ReleasePortal.Cli.Commands;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Drafts;

namespace ReleasePortal.Cli.Reports;

/// <summary>Drafts for a person, or for a program.</summary>
internal static class DraftReport
{
    private const int ShortCommit = 10;
    private const int KindCells = 11;
    private const int LeastBeside = 24;

    public static void Write(FoundDrafts found, DraftFormat format, Surroundings surroundings)
    {
        switch (format)
        {
            case DraftFormat.Human:
                WriteFiles(found, surroundings);
                WriteLines(found, surroundings);
                break;
            case DraftFormat.Json:
                JsonText.Write(surroundings.Output, json => DraftJson.Write(json, found));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }
    }

    /// <summary>Without a release the drafts themselves are the result, and all that is said of them goes beside it.</summary>
    private static void WriteFiles(FoundDrafts found, Surroundings surroundings)
    {
        foreach (var placed in found.Release is null ? found.Drafts : [])
        {
            surroundings.Output.WriteLine(surroundings.OutputPalette.Path($"===== {placed.Path}"));
            surroundings.Output.WriteLine(DraftFile.Of(placed.Draft, found.Settings));
        }
    }

    private static void WriteLines(FoundDrafts found, Surroundings surroundings)
    {
        var (output, palette) = found.Release is null
            ? (surroundings.Messages, surroundings.MessagesPalette)
            : (surroundings.Output, surroundings.OutputPalette);
        var (from, to) = (Inert.Text(found.Question.From), Inert.Text(found.Question.To));
        output.WriteLine(palette.Strong($"{Summary(found)}, from {Tally.Count(found.Span.Commits.Count, "commit")} that {to} has and {from} has not."));
        if (found.Span.Missed.Count > 0)
            output.WriteLine($"{from} is no ancestor of {to}: it has {Tally.Count(found.Span.Missed.Count, "commit")} that {to} has not, which are not told here.");
        WriteDrafts(found, output, palette, surroundings.Width);
        WriteLeftOut(found, output, palette, surroundings.Width);
        foreach (var sentence in Next(found))
        {
            output.WriteLine();
            foreach (var line in Wrapping.Wrap(sentence, surroundings.Width))
                output.WriteLine(line);
        }
    }

    private static string Summary(FoundDrafts found) =>
        $"{Tally.Count(found.Drafts.Count, "draft")}{(found.Release is null ? "" : $" for {Inert.Text(found.Release.Name)}, {found.Drafts.Count(placed => placed.State == DraftState.New)} written")}";

    private static void WriteDrafts(FoundDrafts found, TextWriter output, Palette palette, int width)
    {
        var wide = found.Drafts.Select(placed => FileOf(placed).Length).DefaultIfEmpty(0).Max();
        if (wide > 0)
            output.WriteLine();
        foreach (var placed in found.Drafts)
        {
            var draft = placed.Draft;
            var kind = draft.Kind is { } known ? DraftFile.NameOf(known).PadRight(KindCells) : palette.Of(Severity.Warning, DraftFile.Undecided.PadRight(KindCells));
            var head = $"  {kind}  {palette.Path(FileOf(placed).PadRight(wide))}  {palette.Faint(draft.Commit[..ShortCommit])}";
            var words = $"{Inert.Text(draft.Title)}{Words(placed)}{(draft.IsCut ? " (its message is longer than what is read)" : "")}";
            WriteRow(output, head, KindCells + wide + ShortCommit + 6, words, width);
        }
    }

    private static void WriteLeftOut(FoundDrafts found, TextWriter output, Palette palette, int width)
    {
        if (found.LeftOut.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine(palette.Strong("Left out:"));
        foreach (var change in found.LeftOut)
        {
            var title = change.Title.Length == 0 ? "(says nothing)" : Inert.Text(change.Title);
            WriteRow(output, $"  {palette.Faint(change.Commit[..ShortCommit])}", ShortCommit + 2, $"{title} ({Inert.Text(change.Reason)})", width);
        }
    }

    /// <summary>Words stand beside the head, line below line; below it where there is hardly room beside it.</summary>
    private static void WriteRow(TextWriter output, string head, int cells, string words, int width)
    {
        var isBeside = width - cells - 2 >= LeastBeside;
        var indent = isBeside ? cells + 2 : KindCells + 4;
        var lines = string.Join('\n' + new string(' ', indent), Wrapping.Wrap(words, Math.Max(LeastBeside, width - indent))).ReplaceLineEndings(output.NewLine);
        output.WriteLine($"{head}{(isBeside ? "  " : output.NewLine + new string(' ', indent))}{lines}");
    }

    private static IEnumerable<string> Next(FoundDrafts found)
    {
        if (found.Drafts.Any(placed => placed.State == DraftState.New && placed.Draft.Kind is null))
            yield return $"The commits do not say what kind of change it is where it stands {DraftFile.Undecided}. Choose one; portal check stops at the file until then.";
        if (found.Release is { } release && found.Drafts.Any(placed => placed.State == DraftState.New))
            yield return $"Next: edit the files in {Inert.Text(DraftQuestion.NotesOf(release))}. Say what the change means for its readers, choose kind and audience, and delete the line \"draft: true\"; readers see nothing of it before. portal check lists what is still a draft.";
        else if (found.Release is null && found.Drafts.Count > 0)
            yield return "Nothing was written. With --release ID the drafts become files in the notes of that release.";
    }

    private static string FileOf(PlacedDraft placed) => placed.Path[(placed.Path.LastIndexOf('/') + 1)..];

    private static string Words(PlacedDraft placed) => placed.State switch
    {
        DraftState.New => "",
        DraftState.AlreadyThere => " (already there, not touched)",
        DraftState.DraftedBefore => $" (drafted before, {Inert.Text(placed.Path)})",
    };
}
