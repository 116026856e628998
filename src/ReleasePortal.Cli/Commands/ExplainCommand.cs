using System.CommandLine;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Output;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal explain</c>: the page of one rule, or the list of all.</summary>
internal sealed class ExplainCommand : PortalCommand
{
    public ExplainCommand(Surroundings surroundings)
        : base("explain", "Tell what a rule catches, why, and how to put it right.")
    {
        var rule = new Argument<string?>("CODE")
        {
            Description = "A rule's code or name. Without it, all rules are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        rule.CompletionSources.Add(_ => RuleBook.All.Select(one => one.Code));
        rule.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } option)
                result.AddError($"There is no option \"{option.Value}\" here.");
        });
        Add(rule);
        SetAction(line => (int)Run(line.GetValue(rule), surroundings));
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal explain", "list every rule"),
        ("portal explain DOC006", "the page of one rule"),
        ("portal explain unknown-key", "the same, by its name"),
    ];

    private static ExitStatus Run(string? asked, Surroundings surroundings)
    {
        if (asked is null)
            RuleList.Write(RuleBook.All, surroundings);
        else
            WritePage(Find(asked), surroundings);
        return ExitStatus.Ok;
    }

    private static Rule Find(string asked) => RuleBook.Find(asked) ?? throw new CommandFailure(
        ExitStatus.WrongUse,
        $"There is no rule \"{asked}\".",
        DidYouMean.Among(RuleBook.All.SelectMany(rule => new[] { rule.Code, rule.Name }), asked, "portal explain lists all rules."));

    private static void WritePage(Rule rule, Surroundings surroundings)
    {
        var (output, palette) = (surroundings.Output, surroundings.OutputPalette);
        output.WriteLine($"{palette.Of(rule.Severity, rule.Code)} {palette.Strong(rule.Title)}");
        output.WriteLine(palette.Faint(
            $"{rule.Name}: {Weight(rule.Severity)}; {(rule.WaivableBy is { } role ? $"{role} may waive it" : "nobody can waive it")}"));
        output.WriteLine();
        new TerminalMarkdown(palette, Math.Min(surroundings.Width, 100)).Write(rule.Documentation, output);
    }

    private static string Weight(Severity severity) => severity switch
    {
        Severity.Error => "an error, which blocks",
        Severity.Warning => "a warning, which does not block",
        Severity.Note => "a note, which does not block",
    };
}
