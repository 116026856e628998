using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Cli.Asking;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Repository.Editing;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Cli.Beginning;

/// <summary>What is most likely meant, so that a person only has to agree.</summary>
/// <param name="kind">The kind of the new record.</param>
/// <param name="records">What is there.</param>
/// <param name="now">The instant that counts as now.</param>
internal sealed class UsualAnswers(RecordKind kind, RecordSet records, Instant now)
{
    private readonly LocalDate today = now.InZone(records.Portal.TimeZone).Date;

    /// <returns>Null where nothing is more likely than anything else.</returns>
    public string? To(FormField field, IReadOnlyList<Choice> choices) => (kind.Name, field.Path) switch
    {
        (_, "time_zone") => records.Portal.TimeZone.Id,
        (_, "date" or "reviewed_at" or "reported_at") => LocalDatePattern.Iso.Format(today),
        (_, "review_by") => LocalDatePattern.Iso.Format(today.PlusMonths(6)),
        (_, "expires") => LocalDatePattern.Iso.Format(today.PlusMonths(1)),
        ("survey", "quarter") => string.Create(CultureInfo.InvariantCulture, $"{today.Year}-q{(today.Month + 2) / 3}"),
        ("guide", "order") => string.Create(CultureInfo.InvariantCulture, $"{records.Guides.Select(guide => guide.Order).DefaultIfEmpty(0).Max() + 1}"),
        ("team", "capacity") => "1",
        ("product", "version_scheme") => "semver",
        ("improvement" or "decision" or "known issue" or "risk", "status" or "state") => field.Choices[0],
        ("evidence list", "items.collected_at") => InstantPattern.General.Format(Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds())),
        _ when field.Names == typeof(Audience) => records.Portal.Audiences[0],
        _ when choices.Count == 1 && field is { IsRequired: true } => choices[0].Name,
        _ => null,
    };
}
