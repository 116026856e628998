using System.Globalization;
using System.Text.Json;
using NodaTime;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Releases.Proposing;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>Makes a field of a question by what its key holds: the same words and pattern that readers and schemas have.</summary>
internal sealed class ProposalFields(RecordSet records)
{
    private const string Choose = "Choose";

    public TemplatedPart Of(ProposalQuestion question)
    {
        var key = question.Key.Length > 0 ? PlanKey.At(question.Key) : null;
        var terms = TermsOf(question, key);
        var (label, more) = Split(question.Words);
        var helps = terms.Kind == "id" ? $"{Count.Sentence(terms.PatternWords!)}." : ExampleOf(key);
        var hint = string.Join(' ', ((string?[])[more, helps is not null && more.Length > 0 && key?.Said.Example is { } example && more.Contains(example, StringComparison.Ordinal) ? null : helps]).Where(words => !string.IsNullOrEmpty(words)));
        return question == ProposalQuestions.Services
            ? new ProposalTicks(question.Name, label, "Where a service has another version than the product, write it beside it.", terms)
            : new ProposalField(question.Name, label, hint, ControlOf(question, key, terms.Kind), terms);
    }

    /// <summary>The question, and what stands behind it.</summary>
    private static (string Label, string More) Split(string words) => words.IndexOf('?', StringComparison.Ordinal) is >= 0 and var end
        ? (words[..(end + 1)], words[(end + 1)..].Trim()) : (words, "");

    private static string? ExampleOf(PlanKey? key) => key is { Named: null, Words.Count: 0, Said.Example: { } example } && key.Type != typeof(Moment) ? $"Such as: {example.Trim('"')}" : null;

    private ProposalTerms TermsOf(ProposalQuestion question, PlanKey? key)
    {
        var kind = KindOf(question, key);
        return new ProposalTerms(question.Name, kind, question.Key, Joined(question.Needed))
        {
            Types = question.Types.Count == Enum.GetValues<ReleaseType>().Length ? null : Joined(question.Types),
            Usual = question.Usual,
            Items = question.Items.Count == 0 ? null : Items(question),
            Notice = question.Notice == Duration.Zero ? null : question.Notice.TotalHours.ToString(CultureInfo.InvariantCulture),
            Pattern = kind switch { "id" => WrittenForms.Id, "version" => WrittenForms.Version, "duration" => WrittenForms.Duration, _ => key?.Said.Pattern },
            PatternWords = kind switch
            {
                "id" => "lower-case letters and digits, joined by single dashes or dots",
                "version" => "letters, digits, dots and dashes, with a letter or digit first",
                "duration" => "a duration such as PT2H30M, or 2 h 30 min",
                _ => key?.Said.PatternWords,
            },
            Example = key?.Said.Example?.Trim('"'),
        };
    }

    private static string KindOf(ProposalQuestion question, PlanKey? key) => key switch
    {
        null => question == ProposalQuestions.Length ? "duration" : "id",
        { Words.Count: > 0 } => "word",
        { Named: not null } => "name",
        _ when key.Type == typeof(bool) => "truth",
        _ when key.Type == typeof(Moment) => "moment",
        _ when key.Type == typeof(Duration) => "duration",
        _ when key.Type == typeof(VersionText) => "version",
        _ => question.IsProse ? "prose" : "text",
    };

    private static TemplatedPart ControlOf(ProposalQuestion question, PlanKey? key, string kind) => kind switch
    {
        "word" => new ProposalChoice(question.Name, null, Choose, [.. key!.Words.Select(word => new FilterOption(word, $"{Count.Sentence(word.Replace('_', ' '))}: {MeaningOf(key.Type, word)}"))]),
        "truth" => new ProposalChoice(question.Name, null, "Not answered: counts as the worst", [new("true", "Yes"), new("false", "No")]),
        "name" => new ProposalChoice(question.Name, ListOf(key!.Named!), Choose, []),
        "prose" => new ProposalProse(question.Name),
        _ => new ProposalLine(question.Name, kind == "moment" ? "datetime-local" : "text"),
    };

    private static string MeaningOf(Type choice, string word) => choice == typeof(ReleaseType)
        ? ProposalChoices.Meaning(Enum.GetValues<ReleaseType>().First(one => KebabCase.Snake(one.ToString()) == word))
        : ProposalChoices.Meaning(Enum.GetValues<RollbackStrategy>().First(one => KebabCase.Snake(one.ToString()) == word));

    /// <summary>What the data of the page calls all things of a kind.</summary>
    private static string ListOf(Type named) =>
        named == typeof(Product) ? "products" : named == typeof(Team) ? "teams" : named == typeof(Person) ? "people" : named == typeof(Runbook) ? "runbooks"
        : throw new InvalidOperationException($"The form has no list of {named.Name}.");

    private string Items(ProposalQuestion question) => JsonSerializer.Serialize(question.Items.Select(item =>
        item.With(ProposalItem.Answer, question.OwnerIn(records) ?? "", records.Portal.Audiences[0]).Select(key => new[] { key.Key, key.Value })));

    private static string Joined(IEnumerable<ReleaseType> types) => string.Join(' ', types.Select(type => KebabCase.Snake(type.ToString())));
}
