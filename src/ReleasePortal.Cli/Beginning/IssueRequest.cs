using ReleasePortal.Cli.Commands;
using ReleasePortal.Cli.Editing;
using ReleasePortal.Cli.Importing;
using ReleasePortal.Cli.Output;
using ReleasePortal.Repository.Imports;
using System.CommandLine;

namespace ReleasePortal.Cli.Beginning;

/// <summary>What somebody asked for with an issue form of the repository. It answers questions like options of the command line, and comes after them.</summary>
internal sealed class IssueRequest
{
    private const string Forms = ".github/ISSUE_TEMPLATE";

    /// <summary>What decides is said by whoever makes the record, and never by whoever asks for it.</summary>
    private static readonly string[] Decisions = ["status", "approved-by-role", "approved-by-handle"];

    private readonly Dictionary<string, string> answers = new(StringComparer.Ordinal);
    private readonly List<(string Label, string Answer)> others = [];

    /// <param name="file">The text of the issue, or null.</param>
    /// <param name="options">What the command takes.</param>
    /// <param name="desk">The records, whose repository has the forms.</param>
    /// <param name="surroundings">Where the file is.</param>
    /// <exception cref="CommandFailure">It was made with none of the forms that the command takes.</exception>
    public IssueRequest(string? file, IReadOnlyCollection<string> options, EditingDesk desk, Surroundings surroundings)
    {
        if (file is null)
            return;
        var text = IssueText.Read(file, ForeignInput.BytesOf(file, surroundings));
        var forms = FormsOf(desk.Root).Where(form => form.Fields.All(field => field.Option is null || options.Contains(field.Option))).ToList();
        var form = forms.Find(text.Fits) ?? throw new CommandFailure(
            ExitStatus.WrongUse,
            $"{file} was made with no issue form that this command takes.",
            forms.Count == 0 ? $"There is none in {Forms}: the ids of its fields are the names of options." : $"It takes {string.Join(", ", forms.Select(one => one.File))}; each label of the form has to be a heading in the text, as the host writes it. {Nearest(text, forms)}");
        foreach (var (field, answer) in text.Answers(form))
        {
            if (field.Option is { } option && !Decisions.Contains(option, StringComparer.Ordinal))
                answers[option] = answer;
            else
                others.Add((field.Label, answer));
        }
    }

    public static Option<string?> Option() => EditOptions.Word("--issue", "FILE", $"What somebody asked for with a form of {Forms}: the text of the issue, or JSON with the text under body. Other options come before it.");

    /// <summary>The answer for an option; null where there is none.</summary>
    public string? Of(string option) => answers.GetValueOrDefault(option);

    /// <summary>Tells what no option took.</summary>
    public void TellRest(Surroundings surroundings)
    {
        foreach (var (label, answer) in others)
            surroundings.Output.WriteLine($"Not taken over: {Inert.Text(label)}: {Inert.Text(answer)}");
    }

    /// <summary>What is missing of the form that fits best: one that was changed after the issue was written is mended by hand.</summary>
    private static string Nearest(IssueText text, List<IssueForm> forms)
    {
        var nearest = forms.MinBy(form => text.Missing(form).Count)!;
        return $"Of {nearest.File} it has all but {string.Join(", ", text.Missing(nearest).Select(label => $"\"### {label}\""))}.";
    }

    private static IEnumerable<IssueForm> FormsOf(string root)
    {
        var folder = Path.Combine(root, Forms);
        return !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, "*.yml").Where(file => Path.GetFileName(file) != "config.yml").Order(StringComparer.Ordinal)
            .Select(file => IssueFormReader.Read($"{Forms}/{Path.GetFileName(file)}", File.ReadAllBytes(file)));
    }
}
