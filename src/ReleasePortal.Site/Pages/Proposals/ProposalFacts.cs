using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Versions;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>Writes what the form has to know: the catalogue, what is planned, and what a plan may not do. JSON in a constant, so that a page opened from a folder has it too.</summary>
internal static class ProposalFacts
{
    private static readonly JsonSerializerOptions Brief = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static byte[] Write(Material material)
    {
        var records = material.Records;
        var calendar = new ProposalCalendar(material);
        var data = new
        {
            now = records.Portal.AsOf is { } asOf ? asOf.ToUnixTimeSeconds() : (long?)null,
            farthest = (long)ReleaseCalendar.Farthest.TotalSeconds,
            until = calendar.Until.ToUnixTimeSeconds(),
            zone = records.Portal.TimeZone.Id,
            locale = TimeZoneChoice.Of(records.Portal).Style,
            cycle = TimeZoneChoice.Of(records.Portal).Hours,
            limits = new
            {
                lead = Enum.GetValues<ReleaseType>().ToDictionary(type => KebabCase.Snake(type.ToString()), records.Portal.Limits.LeadTimes.Of),
                tierOne = records.Portal.Limits.TierOneADay,
                spacing = records.Portal.Limits.SpacingDays,
                rest = records.Portal.Limits.RestHours,
            },
            apart = records.Portal.Profile == Profile.Regulated ? true : (bool?)null,
            byYear = records.Releases.Count == 0 || records.Releases.Any(release => release.Origin.Place.Path.Split('/') is ["releases", { Length: 4 }, _, _]),
            host = NewFileHost.Of(records.Portal.Repository) is { } host ? new { address = host.Address, file = host.File, text = host.Text, takesText = host.TakesText, name = host.Name } : null,
            ids = records.Releases.Select(release => release.Id),
            products = Products(records),
            services = records.Services.Where(service => service.State == ServiceState.Active).ToDictionary(service => service.Id, calendar.Service, StringComparer.Ordinal),
            teams = records.Teams.ToDictionary(team => team.Id, team => new { title = team.Title, capacity = team.Capacity, members = team.Members.Select(member => member.Handle) }, StringComparer.Ordinal),
            people = records.Teams.SelectMany(team => team.Members).DistinctBy(person => person.Handle).ToDictionary(person => person.Handle, person => new { title = person.Name ?? person.Handle }, StringComparer.Ordinal),
            runbooks = records.Runbooks.ToDictionary(runbook => runbook.Id, runbook => new { title = runbook.Title, services = runbook.Services.Select(service => service.Id) }, StringComparer.Ordinal),
            exclusive = records.Environments.Where(environment => environment.Exclusive).ToDictionary(environment => environment.Id, environment => environment.Title, StringComparer.Ordinal),
            freezes = calendar.Freezes(),
            events = calendar.Events(),
            windows = calendar.Windows(),
            releases = calendar.Releases(),
            policies = ProposalPolicies.Of(records, calendar.Page),
            rules = RuleBook.ConflictRules.Append(RuleBook.Find("GOV001")!).ToDictionary(rule => rule.Code, rule => calendar.Page(SiteMap.Of(rule)), StringComparer.Ordinal),
        };
        return Encoding.UTF8.GetBytes($"const known={JsonSerializer.Serialize(data, Brief)};\n");
    }

    private static Dictionary<string, object> Products(RecordSet records)
    {
        var versions = new ProductVersions(records);
        return records.Products.ToDictionary(
            product => product.Id,
            product => (object)new { title = product.Title, owner = product.Owner.Id, form = versions.OrderOf(product.Id)?.Form, example = versions.OrderOf(product.Id)?.Example, last = Last(product, records)?.Version.Text },
            StringComparer.Ordinal);
    }

    private static Release? Last(Product product, RecordSet records) => records.Releases.Where(release => release.Product.Id == product.Id).MaxBy(release => release.Window.Start.Instant);
}
