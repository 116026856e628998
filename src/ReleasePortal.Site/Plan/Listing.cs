namespace ReleasePortal.Site.Plan;

/// <summary>What a page is called where its own title would say too little: "Support" of which release?</summary>
internal sealed record Listing(string Kind, string Title);
