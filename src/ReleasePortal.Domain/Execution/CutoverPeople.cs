using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Execution;

/// <summary>Who may be met at the cutover of a release.</summary>
public static class CutoverPeople
{
    /// <returns>Commander, deployer and verifier, then the teams of the release and of its services, then whoever may act in a role that a step or a check names; each once.</returns>
    public static IReadOnlyList<Person> Of(Release release, IReadOnlyList<RunbookStep> steps, RecordSet records)
    {
        var roles = steps.Select(step => step.Owner).Concat(release.Validation.Select(check => check.Owner)).Select(role => role?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var teams = release.Services.Select(released => records.Services.Find(released.Service)?.Owner).Prepend(release.Owner).Select(records.Teams.Find).OfType<Team>();
        return
        [
            .. release.People.Select(person => records.FindPerson(person.Id)).OfType<Person>()
                .Concat(teams.SelectMany(team => team.Members))
                .Concat(records.Teams.SelectMany(team => team.Members).Where(person => person.Roles.Any(role => roles.Contains(role.Id))))
                .DistinctBy(person => person.Handle, StringComparer.Ordinal),
        ];
    }
}
