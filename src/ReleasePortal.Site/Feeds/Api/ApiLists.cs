using ReleasePortal.Site.Feeds.Api.Models;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds.Api;

/// <summary>The files that have all records of one kind.</summary>
internal sealed class ApiLists(Material material, PublicAddress site)
{
    /// <summary>Each with how many entries it has.</summary>
    public IReadOnlyList<(ApiFile File, Func<int> Count)> All
    {
        get
        {
            var (records, findings) = (material.Records, material.Review.Findings);
            var (catalogue, learning, governance) = (new ApiCatalogue(material, site), new ApiLearning(material, site), new ApiGovernance(site));
            return
            [
                Of("products", "Products", "What customers know by name, with the version that was released last and the next release.", records.Products, catalogue.Of),
                Of("services", "Services", "What is deployed on its own, and which version runs where.", records.Services, catalogue.Of),
                Of("environments", "Environments", "Where services run.", records.Environments, catalogue.Of),
                Of("teams", "Teams", "Who owns services and releases, and how to reach them.", records.Teams, catalogue.Of),
                Of("known-issues", "Known issues", "What is known to be broken, in which versions, and how to live with it.", records.KnownIssues, learning.Of),
                Of("incidents", "Incidents", "What went wrong in production, when, and by which release.", records.Incidents, learning.Of),
                Of("runbooks", "Runbooks", "How cutovers are done, and when somebody last tried it.", records.Runbooks, governance.Of),
                Of("policies", "Policies", "What is asked of a release, for people and for the machine.", records.Policies, governance.Of),
                Of("findings", "Findings", "What the check found in the records, in the order of files and lines.", findings, governance.Of),
            ];
        }
    }

    private static (ApiFile File, Func<int> Count) Of<TRecord, TModel>(string name, string title, string tells, IReadOnlyList<TRecord> records, Func<TRecord, TModel> model)
    {
        var address = ApiAddresses.File($"{name}.json");
        return (new ApiFile(name, $"{name}.json", title, tells, typeof(ApiList<TModel>), () => [(address, () => new ApiList<TModel>(ApiFile.Format, records.Select(model)))]), () => records.Count);
    }
}
