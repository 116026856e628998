using ReleasePortal.Domain;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Wording.Changes;

/// <summary>What is called how, where some of it may be on one side only.</summary>
internal sealed class NamedThings(RecordSet records, RecordSet earlier, TimeWords time)
{
    public TimeWords Time => time;

    public string NameOf(Record record) => RecordNames.Of(record, records.Releases.TryFind(record.Id, out _) ? records : earlier);

    public string NameOf(Ref<Team> team) => (records.Teams.Find(team) ?? earlier.Teams.Find(team))?.Title ?? team.Id;

    public string NameOf(Ref<Service> service) => (records.Services.Find(service) ?? earlier.Services.Find(service))?.Title ?? service.Id;

    public string NameOf(Ref<DeploymentEnvironment> environment) =>
        (records.Environments.Find(environment) ?? earlier.Environments.Find(environment))?.Title ?? environment.Id;

    public string NameOf(Ref<Release> release) => (records.Releases.Find(release) ?? earlier.Releases.Find(release))?.Name ?? release.Id;

    public string NameOf(Ref<Role> role) => (records.FindRole(role.Id) ?? earlier.FindRole(role.Id))?.Title ?? role.Id;

    public string NameOf(Ref<Person> person) => (records.FindPerson(person.Id) ?? earlier.FindPerson(person.Id))?.Name ?? person.Id;
}
